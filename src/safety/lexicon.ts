import { type Atoms, createAtoms } from './atoms.ts';
import { createPlaces, type Places } from './places.ts';
import type { ReadWords } from './read-words.ts';

export type Lexicon = {
  /** The number of an element such as `<partner>` or `sla|schop*`; added when it is new. */
  readonly element: (text: string) => number;
  /** How many ways of saying an element has: few is rare, and rare is checked first. 0: only fillers. */
  readonly size: (element: number) => number;
  readonly find: (words: readonly string[]) => Places;
};
export type Groups = Readonly<Record<string, readonly string[]>>;

/** All words of all patterns in look-up tables, so that a message is read once. */
export const createLexicon = (groups: Groups, readWords: ReadWords): Lexicon => {
  const atoms: Atoms = createAtoms(readWords);
  const numbers = new Map<string, number>();
  /** Per element its atoms, and per atom the elements that it is part of. */
  const atomsOf: number[][] = [];
  const elementsOf: number[][] = [];
  const element = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    const own = [...new Set(expand(text, groups, 0).flatMap(atoms.add))];
    atomsOf.push(own);
    for (const atom of own) {
      const elements = elementsOf[atom] ?? [];
      elements.push(number);
      elementsOf[atom] = elements;
    }
    return number;
  };
  return {
    element,
    size: (number) => atomsOf[number]?.length ?? 0,
    find: (words) => createPlaces(atoms.find(words), { atomsOf, elementsOf }),
  };
};

const deepest = 5;

/** `<groep>` -> its words; groups may name groups. */
const expand = (text: string, groups: Groups, depth: number): readonly string[] =>
  text.split('|').flatMap((part) => {
    const name = /^<(.+)>$/.exec(part)?.[1];
    if (name === undefined) return [part.replaceAll('_', ' ')];
    const entries = groups[name];
    if (entries === undefined || depth > deepest) throw new UnknownGroup(name);
    return entries.flatMap((entry) => expand(entry.replaceAll(' ', '_'), groups, depth + 1));
  });

/** A pattern names a group that no file defines. */
class UnknownGroup extends Error {
  override readonly name = 'UnknownGroup';
  readonly group: string;

  constructor(group: string) {
    super(`De groep <${group}> bestaat niet. Zet hem in de map woordgroepen of verbeter de naam.`);
    this.group = group;
  }
}
