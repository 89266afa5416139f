/** Dutch words that say nothing about a need; short forms and typed forms included. */
const stopWords = new Set(
  `aan al alle alles als ander andere ben bij bin daar daarom dan dat de deze die dit doe doen door dus een echt eens eigenlijk
  elke en er even geen ging graag had heb hebben hebt heeft heel hem hen het hier hij hoe hun iets ik in is ja je jij jou jouw
  jullie kan kun kunnen kunt kon maar me mee meer men met mij mijn mn misschien mogen moet moeten mot na naar niet nie niets nix
  nog nou nu of om omdat ons onze ook op over s se sinds soms t te tegen toch toen tot u uit uw van veel voor vooral waar
  waarom wanneer want waren was wat we wel weer welke wie wij wil willen word worden wordt wou zal ze zei zelf zich zij zijn zo
  zonder zou zn ie dr das da gewoon gwn ff effe bijna altijd steeds vaak weet weten ga gaan gaat komt kom komen krijg krijgen
  krijgt zit zitten staat mag laat laten wilde weg iemand ergens niemand hallo hoi dag goedemiddag geachte heer mevrouw moi
  alvast bedankt groet groeten vriendelijke vraag alsjeblieft aub`.split(/\s+/),
);

/** Whether a folded word is too common to say anything about a need. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
