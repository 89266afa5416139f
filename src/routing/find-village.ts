import type { Municipality } from '../knowledge/knowledge.ts';
import { splitWords } from '../language/words.ts';

/** The village of this municipality that a text names, by its own name; the longest name wins. */
export type VillageFinder = (text: string) => string | undefined;

export function createVillageFinder(municipality: Municipality): VillageFinder {
  const names = municipality.villages
    .flatMap(({ name, otherNames }) =>
      [name, ...otherNames].map((each) => ({ name, words: pad(each) })),
    )
    .sort((one, other) => other.words.length - one.words.length);
  return (text) => {
    const words = pad(text);
    return names.find((village) => words.includes(village.words))?.name;
  };
}

const pad = (text: string) => ` ${splitWords(text).join(' ')} `;
