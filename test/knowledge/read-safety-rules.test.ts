import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSafetyRules } from '../../src/knowledge/read-safety-rules.ts';

const real = new URL('../../knowledge/landelijk/veiligheid', import.meta.url).pathname;
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'veiligheid-'));
  await cp(real, join(root, 'landelijk/veiligheid'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const change = async (file: string, from: string | RegExp, to: string) => {
  const path = join(root, 'landelijk/veiligheid', file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
};

describe('the safety folder', () => {
  it('is read whole', async () => {
    const rules = await readSafetyRules(root);
    expect(new Set(rules.situations.map(({ kind }) => kind)).size).toBe(14);
    expect(Object.keys(rules.texts).toSorted()).toEqual(
      ['ar', 'de', 'en', 'fy', 'nl', 'pl', 'tr', 'uk'].toSorted(),
    );
    expect(rules.examples.some(({ situation }) => situation === undefined)).toBe(true);
  });

  it.each([
    ['situaties/zelfdoding.yaml', 'soort: suicide', 'soort: somber', 'veld "soort"', 'Kies uit:'],
    ['situaties/zelfdoding.yaml', 'voorrang: 20', 'voorrang: hoog', 'veld "voorrang"', 'getal'],
    ['situaties/spoed.yaml', 'eerst: [landelijk-112]', 'eerst: [112]', 'veld "lijnen"', 'hulplijn'],
    ['teksten/nl.yaml', '{landelijk-112.telefoon}', '112', 'veld "teksten"', 'tussen accolades'],
    ['teksten/nl.yaml', 'Goed dat', `${'heel '.repeat(60)}goed`, 'veld "teksten"', '60 woorden'],
    ['algemeen.yaml', 'uitdrukkingen:', 'gezegdes:', 'algemeen.yaml', 'uitdrukkingen'],
    ['schrijfwijzen.yaml', 'vulwoorden: [', 'vulwoorden: [[', 'schrijfwijzen.yaml', 'regel'],
  ])('%s: refuses "%s" -> "%s" with place and remedy', async (file, from, to, place, remedy) => {
    await change(file, from, to);
    const problem = readSafetyRules(root);
    await expect(problem).rejects.toThrow(`landelijk/veiligheid/${file}`);
    await expect(problem).rejects.toThrow(place);
    await expect(problem).rejects.toThrow(remedy);
  });

  it('refuses to start without the general rules', async () => {
    await rm(join(root, 'landelijk/veiligheid/algemeen.yaml'));
    await expect(readSafetyRules(root)).rejects.toThrow('algemeen.yaml');
  });
});
