import type { Checked, Finding } from './finding.ts';

type Identified = { readonly id: string; readonly file: string };
type WithPhrases = Identified & {
  readonly phrases: readonly string[];
  readonly foreignPhrases: Readonly<Record<string, readonly string[]>>;
};

/** Two files with the same id: the first one counts. */
export const keepUniqueIds = <T extends Identified>(items: readonly T[]): Checked<readonly T[]> => {
  const first = new Map<string, T>();
  const findings: Finding[] = [];
  for (const item of items) {
    const earlier = first.get(item.id);
    if (earlier === undefined) first.set(item.id, item);
    else findings.push(sameId(item, earlier));
  }
  return { kept: [...first.values()], findings };
};

/** A sentence belongs to one need: under two it teaches the chatbot nothing. The first one counts. */
export const keepUniquePhrases = <T extends WithPhrases>(
  items: readonly T[],
): Checked<readonly T[]> => {
  const owners = new Map<string, Identified>();
  const findings: Finding[] = [];
  const claim = (item: T, phrase: string, path: Finding['path']): boolean => {
    const key = plain(phrase);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, item);
    if (owner === undefined || owner.id === item.id) return true;
    findings.push(samePhrase(item, path, phrase, owner));
    return false;
  };
  const kept = items.map((item) => ({
    ...item,
    phrases: item.phrases.filter((phrase, index) => claim(item, phrase, ['zinnen', index])),
    foreignPhrases: Object.fromEntries(
      Object.entries(item.foreignPhrases).map(([language, phrases]) => [
        language,
        phrases.filter((phrase, index) =>
          claim(item, phrase, ['zinnen_anderstalig', language, index]),
        ),
      ]),
    ),
  }));
  return { kept, findings };
};

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
