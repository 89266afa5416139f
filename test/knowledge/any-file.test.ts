import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { loket, loketFile, smallFolder } from './small-folder.ts';

const extra = 'gemeenten/dorp/sociale-kaart/dorp-hulp.md';

/** A good file of which one piece is replaced by anything: it gets past the first checks, unlike pure noise. */
const damaged = fc
  .tuple(
    fc.nat(loket.length),
    fc.nat(30),
    fc.oneof(fc.string(), fc.constantFrom(': ', '- ', '"', '&a', '*a', '!!x', '{', '__proto__: 1')),
  )
  .map(([at, length, piece]) => loket.slice(0, at) + piece + loket.slice(at + length));

describe('any file', () => {
  test('is used or reported, and never stops the reading', async () => {
    const folders = fc.sample(fc.oneof({ weight: 4, arbitrary: damaged }, fc.string()), 80);
    for (const text of folders) {
      const { knowledge, problems } = await readKnowledge(await smallFolder({ [extra]: text }));
      const used = knowledge.provisions.some(({ file }) => file === extra);
      const reported = problems.some(({ file }) => file === extra);
      expect(used || reported, JSON.stringify(text)).toBe(true);
      expect(knowledge.provisions.some(({ file }) => file === loketFile)).toBe(true);
    }
  });

  test('that is not text is reported', async () => {
    for (const bytes of fc.sample(fc.uint8Array({ minLength: 1, maxLength: 200 }), 25)) {
      const { problems } = await readKnowledge(await smallFolder({ [extra]: bytes }));
      expect(
        problems.map(({ file }) => file),
        Buffer.from(bytes).toString('hex'),
      ).toContain(extra);
    }
  });
});
