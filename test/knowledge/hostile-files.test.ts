import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { expectOneProblem, file, type Row } from './hostile-rows.ts';
import { loket, loketFile, need, signpostsFile, smallFolder } from './small-folder.ts';

const rows: readonly Row[] = [
  {
    name: 'YAML with a second colon',
    files: { [file]: loket.replace('naam: Sociaal Loket', 'naam: Loket: voor hulp') },
    problem: {
      file,
      line: 2,
      message:
        'In deze tekst staat een teken met een bijzondere betekenis, zoals een dubbele punt.',
      remedy: 'Zet de hele tekst tussen dubbele aanhalingstekens: "...".',
    },
  },
  {
    name: 'YAML with an open quotation mark',
    files: { [file]: loket.replace('organisatie: Gemeente Dorp', 'organisatie: "Gemeente Dorp') },
    problem: {
      file,
      line: 3,
      message: 'Deze tekst begint met een aanhalingsteken, maar eindigt er niet mee.',
    },
  },
  {
    name: 'YAML with a tab',
    files: { [file]: loket.replace('  - schulden', '\t- schulden') },
    problem: {
      file,
      line: 5,
      message: 'Deze regel begint met een tab.',
      remedy: 'Gebruik spaties in plaats van een tab.',
    },
  },
  {
    name: 'a field that is there twice',
    files: { [file]: loket.replace('zoekwoorden:', 'naam: Nog een\nzoekwoorden:') },
    problem: {
      file,
      line: 12,
      message: 'Dit veld staat twee keer in het bestand.',
      remedy: 'Haal één van de twee weg.',
    },
  },
  {
    name: 'aliases that explode',
    files: { [file]: `---\n${bomb()}---\n\nTekst.\n` },
    problem: { file, message: 'De opmaak van dit bestand klopt niet.' },
  },
  {
    name: 'lists in lists without end',
    files: { [file]: `---\nnaam:\n  ${'- '.repeat(200_000)}x\n---\n\nTekst.\n` },
    problem: { file, message: 'De opmaak van dit bestand klopt niet.' },
  },
  {
    name: 'no front matter',
    files: { [file]: 'Hier kunt u alles vragen.\n' },
    problem: {
      file,
      line: 1,
      message: 'De velden boven aan dit bestand ontbreken.',
      remedy: 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.',
    },
  },
  {
    name: 'no text below the front matter',
    files: { [file]: loket.replace('Hier kunt u alles vragen.', '') },
    problem: {
      file,
      line: 21,
      field: 'tekst',
      message: 'De tekst onder de velden ontbreekt.',
    },
  },
  {
    name: 'an empty file',
    files: { [file]: '' },
    problem: { file, message: 'Dit bestand is leeg.' },
  },
  {
    name: 'only a comment',
    files: { [signpostsFile]: '# nog niets\n' },
    problem: { file: signpostsFile, message: 'Dit bestand moet uit velden bestaan.' },
  },
  {
    name: 'latin-1',
    files: { [file]: Buffer.from(loket.replace('Dorp', 'Goëngahuizen'), 'latin1') },
    problem: {
      file,
      message: 'Dit bestand is niet opgeslagen als UTF-8. Letters zoals é en ë zijn onleesbaar.',
      remedy: 'Open het bestand in uw editor en sla het op met de codering UTF-8.',
    },
  },
  {
    name: 'a file of more than 1 MB',
    files: { [file]: loket + 'x'.repeat(1_048_576) },
    problem: {
      file,
      message: 'Dit bestand is groter dan 1 MB.',
      remedy: 'Maak het bestand kleiner of verdeel de tekst over meer bestanden.',
    },
  },
  {
    name: 'a file name with capitals and spaces',
    files: { 'gemeenten/dorp/sociale-kaart/Dorp Hulp.md': loket },
    problem: {
      file: 'gemeenten/dorp/sociale-kaart/Dorp Hulp.md',
      message: 'De naam van dit bestand of deze map klopt niet.',
    },
  },
  {
    name: 'the extension .yml',
    files: { 'landelijk/hulpvragen/huur.yml': need },
    problem: {
      file: 'landelijk/hulpvragen/huur.yml',
      remedy: 'Geef het bestand een naam die eindigt op .yaml.',
    },
  },
];

describe('a file that cannot be used', () => {
  test.each(rows)('$name is reported', expectOneProblem);
});

describe('a file that can be used', () => {
  test('the small folder itself has no problems', async () => {
    const { problems } = await readKnowledge(await smallFolder({ [file]: loket }));
    expect(problems).toEqual([]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${loket}`],
    ['Windows line ends', loket.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${loket.replaceAll('\n', '\r\n')}`],
  ])('%s makes no difference', async (_, text) => {
    const folder = await smallFolder({ [loketFile]: text });
    const { knowledge, problems } = await readKnowledge(folder);
    const plain = await readKnowledge(await smallFolder());
    expect(problems).toEqual([]);
    expect(knowledge).toEqual(plain.knowledge);
  });

  test('Windows line ends keep the line number', async () => {
    const text = loket.replace('0595 12 34 56', 'abc').replaceAll('\n', '\r\n');
    const { problems } = await readKnowledge(await smallFolder({ [file]: text }));
    expect(problems.map(({ line }) => line)).toEqual([10]);
  });

  test('other kinds of files are ignored', async () => {
    const folder = await smallFolder({
      'gemeenten/dorp/sociale-kaart/README.md': 'Uitleg',
      'gemeenten/dorp/sociale-kaart/.DS_Store': 'x',
      'gemeenten/dorp/foto.png': 'x',
      'landelijk/veiligheid/signalen.yaml': 'lijst: [',
      'leesmij.txt': 'x',
    });
    expect((await readKnowledge(folder)).problems).toEqual([]);
  });
});

/** Ten levels of ten aliases: ten billion values when a parser believes it. */
function bomb(): string {
  const levels = Array.from({ length: 10 }, (_, level) => {
    const item = level === 0 ? 'x' : `*l${level - 1}`;
    return `n${level}: &l${level} [${Array.from({ length: 10 }, () => item).join(', ')}]\n`;
  });
  return levels.join('');
}
