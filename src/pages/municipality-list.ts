import type { Municipality } from '../knowledge/knowledge.ts';
import { type Html, html } from './html.ts';
import { type Frame, readingPage } from './page-frame.ts';

export function homePage(municipalities: readonly Municipality[], frame: Frame): string {
  return readingPage(
    frame,
    'In welke gemeente woon je?',
    html`<p class="lead">Kies je gemeente. Daarna kun je in de chat je vraag stellen, in je eigen woorden, en hoor je waar je terecht kunt.</p>
${municipalityList(municipalities)}`,
  );
}

export function notFoundPage(municipalities: readonly Municipality[], frame: Frame): string {
  return readingPage(
    frame,
    'Deze pagina is er niet',
    html`<p class="lead">Misschien is het adres veranderd of niet goed overgetypt. Kies hieronder je gemeente, dan kom je bij de chat.</p>
${municipalityList(municipalities)}
<p>Is er nu gevaar? Bel <a href="tel:112">112</a>.</p>`,
  );
}

function municipalityList(municipalities: readonly Municipality[]): Html {
  const sorted = municipalities.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  return html`<ul class="municipalities">
${sorted.map(({ slug, name }) => html`<li><a href="/${slug}/chat">${name}</a></li>`)}
</ul>`;
}
