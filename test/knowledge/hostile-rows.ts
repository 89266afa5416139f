import { expect } from 'vitest';
import type { Problem } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { type Files, smallFolder } from './small-folder.ts';

/** One careless or hostile change of the small folder and what the editor must read about it. */
export type Row = {
  readonly name: string;
  readonly files: Files;
  readonly problem: Partial<Problem>;
};

/** A provision to break: nothing else in the small folder refers to it. */
export const file = 'gemeenten/dorp/sociale-kaart/dorp-hulp.md';

/** The change gives this one problem, and the rest of the folder stays usable. */
export const expectOneProblem = async ({ files, problem }: Row): Promise<void> => {
  const { knowledge, problems } = await readKnowledge(await smallFolder(files));
  const broken = problems.filter((one) => one.file === problem.file);
  expect(broken).toEqual([expect.objectContaining(problem)]);
  expect(broken[0]).toMatchObject({ message: /./, remedy: /./ });
  expect(broken[0]?.line).toBe(problem.line);
  expect(knowledge.provisions.map(({ id }) => id)).toEqual(['dorp-loket']);
};
