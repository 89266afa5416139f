import { createSeededRandom } from '../../eval/metrics/seeded-random.ts';
import type { Knowledge, Provision } from '../../src/knowledge/knowledge.ts';
import { splitWords } from '../../src/language/words.ts';

const seed = 3;
/** Share of the words that another place lent. */
const borrowed = 0.4;
/** Real places have more; with 100,000 of them that is only memory. */
const synonyms = 4;

/**
 * As many made-up places as asked for. Each is a real one, as another organisation would describe it: the same
 * needs, and part of the words replaced by words of all real places, as often as those use them.
 */
export function addSyntheticServices(knowledge: Knowledge, count: number): Knowledge {
  const { provisions, municipalities } = knowledge;
  const municipality = municipalities[0]?.slug ?? '';
  const random = createSeededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const words = provisions.flatMap(({ name, description, synonyms }) =>
    splitWords([name, description, ...synonyms].join(' ')),
  );
  const reword = (text: string) =>
    splitWords(text)
      .map((word) => (random() < borrowed ? (pick(words) ?? word) : word))
      .join(' ');
  const synthetic = Array.from({ length: count }, (_, number) => {
    const real = pick(provisions);
    return real === undefined ? [] : [rewrite(real, reword, municipality, number)];
  }).flat();
  return { ...knowledge, provisions: [...provisions, ...synthetic] };
}

function rewrite(
  real: Provision,
  reword: (text: string) => string,
  municipality: string,
  number: number,
): Provision {
  return {
    ...real,
    id: `${municipality}-synthetic-${number}`,
    name: reword(real.name),
    organization: reword(real.organization),
    municipality,
    description: reword(real.description),
    synonyms: real.synonyms.slice(0, synonyms).map(reword),
    file: `gemeenten/${municipality}/sociale-kaart/synthetic-${number}.md`,
  };
}
