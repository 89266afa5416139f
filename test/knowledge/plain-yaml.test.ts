import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/knowledge/front-matter.ts';
import { parsePlainYaml } from '../../src/knowledge/plain-yaml.ts';
import { loket, need, profile } from './small-folder.ts';

/** The full parser, as the reader of knowledge files uses it; undefined for a text that it refuses. */
const parseFully = (text: string): unknown => {
  try {
    return parse(text, { schema: 'failsafe', logLevel: 'error' });
  } catch {
    return undefined;
  }
};

const expectSame = (text: string): void => {
  const value = parsePlainYaml(text);
  if (value !== undefined) expect(value, JSON.stringify(text)).toEqual(parseFully(text));
};

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
const realTexts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(yaml|md)$/.test(file))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .map((text) => {
    const parts = splitFrontMatter(text);
    return 'yaml' in parts ? parts.yaml : text;
  });

describe('plain YAML', () => {
  test('means the same as full YAML in every real file', () => {
    for (const text of realTexts) expectSame(text);
  });

  test('is what most real files are written in', () => {
    const plain = realTexts.filter((text) => parsePlainYaml(text) !== undefined);
    expect(plain.length / realTexts.length).toBeGreaterThan(0.8);
  });

  test('means the same for pieces in any order', () => {
    const pieces = [
      'a',
      'b:',
      ': ',
      ':',
      '- ',
      '-',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '"',
      "'",
      '#',
      ' #',
      '[',
      ']',
      ', ',
      '{',
      '&a',
      '*a',
      '|',
      '>',
      '---',
      '\t',
      'é',
      '\u00a0',
      '\u2028',
      '__proto__:',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(''));
    fc.assert(fc.property(text, expectSame), { numRuns: 2000 });
  });

  test('means the same in a damaged file', () => {
    const yaml = splitFrontMatter(loket);
    const texts = [need, profile, 'yaml' in yaml ? yaml.yaml : ''];
    const damage = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(500),
      fc.nat(6),
      fc.constantFrom(' ', '\n', '- ', ': ', '"', "'", '#', '', 'x', '\n\n  ', '[', '...'),
    );
    fc.assert(
      fc.property(damage, ([text, at, gone, piece]) =>
        expectSame(text.slice(0, at) + piece + text.slice(at + gone)),
      ),
      { numRuns: 1000 },
    );
  });

  test('means the same for any values that are written out', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 3 }, fc.string(), tie('list'), tie('fields')),
      list: fc.array(tie('node'), { maxLength: 4 }),
      fields: fc.dictionary(fc.stringMatching(/^[a-z][a-z_-]{0,6}$/), tie('node'), { maxKeys: 4 }),
    })).fields;
    fc.assert(
      fc.property(value, (one) => expectSame(stringify(one, { lineWidth: 0 }))),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a field twice', 'a: 1\na: 2\n'],
    ['a text of two lines', 'a: een\n  twee\n'],
    ['a tab', 'a:\n\t- b\n'],
    ['an escape', 'a: "b\\nc"\n'],
    ['an anchor', 'a: &b c\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a comment behind a text', 'a: b # c\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['nothing', '# leeg\n'],
  ])('leaves %s to the full parser', (_, text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });
});
