import type { Checked, Finding } from './finding.ts';

type Identified = { readonly id: string; readonly file: string };
type WithPhrases = Identified & {
  readonly phrases: readonly string[];
  readonly foreignPhrases: Readonly<Record<string, readonly string[]>>;
};

/** Two files with the same id: the first one counts, and what was there earlier. */
export const keepUniqueIds = <T extends Identified>(
  items: readonly T[],
  earlier: readonly Identified[] = [],
): Checked<readonly T[]> => {
  const owners = new Map<string, Identified>(earlier.map((item) => [item.id, item]));
  const findings: Finding[] = [];
  const kept = items.filter((item) => {
    const owner = owners.get(item.id);
    if (owner === undefined) owners.set(item.id, item);
    else findings.push(sameId(item, owner));
    return owner === undefined;
  });
  return { kept, findings };
};

/** A sentence belongs to one need or intent: under two it teaches the chatbot nothing. The first one counts. */
export const keepUniquePhrases = <T extends WithPhrases>(
  items: readonly T[],
  earlier: readonly WithPhrases[] = [],
): Checked<readonly T[]> => {
  const owners = new Map<string, Identified>();
  const findings: Finding[] = [];
  const claim: Claim = (item, phrase, path) => {
    const key = plain(phrase);
    const owner = owners.get(key) ?? item;
    owners.set(key, owner);
    if (owner !== item) findings.push(samePhrase(item, path, phrase, owner));
    return owner === item;
  };
  for (const item of earlier) keepClaimed(item, claim);
  return { kept: items.map((item) => ({ ...item, ...keepClaimed(item, claim) })), findings };
};

type Claim = (item: Identified, phrase: string, path: Finding['path']) => boolean;

const keepClaimed = (item: WithPhrases, claim: Claim): Omit<WithPhrases, keyof Identified> => ({
  phrases: item.phrases.filter((phrase, index) => claim(item, phrase, ['zinnen', index])),
  foreignPhrases: Object.fromEntries(
    Object.entries(item.foreignPhrases).map(([language, phrases]) => [
      language,
      phrases.filter((phrase, index) =>
        claim(item, phrase, ['zinnen_anderstalig', language, index]),
      ),
    ]),
  ),
});

/** Capitals, spaces and the last punctuation mark make no other sentence. */
const plain = (phrase: string): string =>
  phrase
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '');

const sameId = (item: Identified, earlier: Identified): Finding => ({
  file: item.file,
  path: [],
  message: `De naam "${item.id}" bestaat al: ${earlier.file}. Dit bestand wordt niet gebruikt.`,
  remedy: 'Geef dit bestand een eigen naam, of haal één van de twee weg.',
});

const samePhrase = (
  { file }: Identified,
  path: Finding['path'],
  phrase: string,
  owner: Identified,
): Finding => ({
  file,
  path,
  message: `De zin "${phrase}" staat ook in ${owner.file}.`,
  remedy: 'Laat de zin op één plek staan: daar waar hij het beste past.',
});
