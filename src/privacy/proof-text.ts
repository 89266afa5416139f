import type { Proof } from './erase-conversations.ts';

/** What was erased, how much and when, for the file of the request. */
export const proofText = (ids: readonly string[], proof: Proof): string =>
  [
    `Gewist op ${proof.erasedAt}, wissing nummer ${proof.number}.`,
    `Gesprekken: ${ids.join(', ')}`,
    ...Object.entries(proof.counts).map(([name, count]) => `- ${name}: ${count}`),
    proof.rewritten ? rewrittenText : notRewrittenText,
    elsewhereText,
  ].join('\n');

const rewrittenText =
  'Het databasebestand is opnieuw geschreven: ook de oude bytes zijn weg. In de tabel erasure staan het nummer, het tijdstip en de aantallen.';
const notRewrittenText =
  'LET OP: de gegevens zijn gewist, maar oude bytes kunnen nog in het databasebestand staan. Een ander programma leest mee, of de schijf is vol. Draai straks: npm run privacy:erase -- --opschonen';
const elsewhereText =
  'Niet bereikt: reservekopieën die u zelf maakt. In logregels staat nooit de tekst van een bericht.';
