import type { Municipality } from '../knowledge/knowledge.ts';
import { contactList } from './contact.ts';
import { html } from './html.ts';
import { type Frame, readingPage } from './page-frame.ts';

export type PrivacyFacts = {
  /** How long the text of a conversation is kept. */
  readonly retentionDays: number;
  /** Names of other parties that see (masked) messages, for example the supplier of a language model. */
  readonly otherParties: readonly string[];
};

/** The one sentence in the chat, before the first message. */
export function shortPrivacyNotice(retentionDays: number): string {
  return `We bewaren je berichten ${days(retentionDays)}; alleen beheerders kunnen ze lezen.`;
}

export function privacyPage(municipality: Municipality, facts: PrivacyFacts, frame: Frame): string {
  return readingPage(
    frame,
    'Privacy in deze chat',
    html`<p class="lead">Je hoeft niet te zeggen wie je bent. Typ liever geen naam, adres, geboortedatum of burgerservicenummer (BSN).</p>
<h2>Wat we bewaren</h2>
<p>We bewaren de berichten van dit gesprek ${days(facts.retentionDays)}. Daarna wissen we ze automatisch. Telefoonnummers, mailadressen, rekeningnummers en een BSN die je toch typt, maken we eerst onleesbaar.</p>
<h2>Waarom</h2>
<p>We gebruiken je berichten om je de goede hulp te wijzen. Dat hoort bij de taak van de gemeente: inwoners op weg helpen. We maken geen profiel van je en nemen geen besluit over je.</p>
<h2>Wie het kan lezen</h2>
<p>Niemand leest live mee. Alleen beheerders van deze chatbot kunnen een gesprek later lezen, en alleen om fouten te vinden. Vraag je zelf om contact met een medewerker? Dan krijgt die medewerker jouw vraag en de gegevens die je daarvoor geeft.</p>
${otherParties(facts.otherParties)}
<h2>Op je eigen telefoon of computer</h2>
<p>We plaatsen geen cookies en volgen je niet. Je browser onthoudt alleen een sleutel van dit gesprek, tot je het tabblad sluit. Met <b>Snel weg</b> wist je die sleutel meteen. Je browsergeschiedenis kunnen wij niet wissen: dat moet je zelf doen. Kijkt er iemand mee op dit toestel? Gebruik dan een ander toestel als dat veilig kan.</p>
<h2>Jouw rechten</h2>
<p>Je mag vragen wat we van je bewaren, en of we dat willen verbeteren of wissen. Neem daarvoor contact op met de gemeente. Ben je het niet eens met wat we doen? Dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.</p>
<h2>Contact met de gemeente</h2>
${contactList(municipality)}
<p><a class="to-chat" href="/${municipality.slug}/chat">Naar de chat</a></p>`,
  );
}

function otherParties(names: readonly string[]) {
  return names.length === 0
    ? html`<p>We sturen je berichten niet naar andere bedrijven.</p>`
    : html`<p>Deze bedrijven werken in opdracht van de gemeente en verwerken je berichten ook: ${names.join(', ')}.</p>`;
}

function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`;
}
