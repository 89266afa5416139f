import { createSeededRandom } from '../../eval/metrics/seeded-random.ts';
import type { Knowledge, Provision } from '../../src/knowledge/knowledge.ts';
import { splitWords } from '../../src/language/words.ts';

const seed = 3;
const nameWords = 3;
const descriptionWords = 30;
const synonymCount = 4;

/** As many made-up places as asked for, of the words of the real ones and as often as they use them. */
export function addSyntheticServices(knowledge: Knowledge, count: number): Knowledge {
  const { provisions, needs, municipalities } = knowledge;
  const random = createSeededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const words = provisions.flatMap(({ name, description, synonyms }) =>
    splitWords([name, description, ...synonyms].join(' ')),
  );
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const municipality = municipalities[0]?.slug ?? '';
  const synthetic = Array.from({ length: count }, (_, number): Provision => {
    const need = pick(needs);
    return {
      id: `${municipality}-synthetic-${number}`,
      name: text(nameWords),
      organization: text(1),
      municipality,
      needs: need === undefined ? [] : [need.id],
      layer: need?.layer ?? 'welzijn',
      topics: need === undefined ? [] : [need.topic],
      description: text(descriptionWords),
      synonyms: Array.from({ length: synonymCount }, () => text(2)),
      phones: [],
      addresses: [],
      languages: [],
      sources: [],
      checkedOn: '2026-11',
      confidence: 'laag',
      file: `gemeenten/${municipality}/sociale-kaart/synthetic-${number}.md`,
    };
  });
  return { ...knowledge, provisions: [...provisions, ...synthetic] };
}
