import type { Municipality } from '../knowledge/knowledge.ts';
import { contactLinks, contactList } from './contact.ts';
import { type Html, html } from './html.ts';
import { type Frame, leaveExplanation, leaveLink, pageFrame } from './page-frame.ts';
import { shortPrivacyNotice } from './privacy-page.ts';

export type ChatPage = {
  readonly municipality: Municipality;
  readonly frame: Frame;
  readonly retentionDays: number;
};

export function chatPage(page: ChatPage): string {
  const { municipality, frame } = page;
  return pageFrame(
    frame,
    html`<body class="chat" data-base="/${municipality.slug}" data-web-chat="${frame.urls['webchat.js']}">
<header class="top">
<h1>Gemeente ${municipality.name}</h1>
${leaveLink(frame.leaveUrl)}
<p class="ai">${aiNotice}</p>
</header>
${aboutBar(page)}
<main data-chat-area>
<div class="web-chat" data-web-chat-host></div>
${startNotice}
${awayNotice(municipality)}
${restNotice}
<noscript><div class="notice"><h2>Chatten kan hier nu niet</h2>
<p>Je browser voert geen JavaScript uit. We helpen je graag op een andere manier:</p>
${contactList(municipality)}</div></noscript>
</main>
</body>`,
  );
}

/** AI Act, article 50: always in sight, and no setting takes it away. */
const aiNotice = 'Dit is een chatbot (AI), geen mens';

function aboutBar({ municipality, retentionDays }: ChatPage): Html {
  const links = contactLinks(municipality);
  return html`<aside class="about" aria-label="Contact en privacy">
${links.length > 0 && html`<p class="human"><span>Liever een mens?</span>${links}</p>`}
<details open data-about><summary>Privacy</summary>
<p>${shortPrivacyNotice(retentionDays)} <a href="/${municipality.slug}/privacy">Meer over privacy</a></p>
<p><b>Snel weg:</b> ${leaveExplanation}</p>
</details>
</aside>`;
}

const startNotice = html`<div class="notice" role="status" data-notice="start" hidden><p>De chat gaat open…</p></div>`;

function awayNotice(municipality: Municipality): Html {
  return html`<div class="notice" role="alert" data-notice="away" hidden>
<h2>De chat doet het nu even niet</h2>
<p>Dat ligt niet aan jou. Probeer het zo nog eens, of neem contact op met de gemeente:</p>
${contactList(municipality)}
<p>Is er nu gevaar? Bel <a href="tel:112">112</a>.</p>
<button type="button" data-retry>Opnieuw proberen</button>
</div>`;
}

/** After "Snel weg" the back button may reach an older copy of this page: then nothing starts by itself. */
const restNotice = html`<div class="notice" data-notice="rest" hidden>
<button type="button" data-start>Nieuw gesprek beginnen</button>
</div>`;
