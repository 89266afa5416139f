import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import {
  type Files,
  intent,
  intentFile,
  loket,
  loketFile,
  need,
  needFile,
  policy,
  policyFile,
  profile,
  signpostsFile,
  smallFolder,
} from './small-folder.ts';

/** A provision without which nothing else in the small folder changes. */
const file = 'gemeenten/dorp/sociale-kaart/dorp-hulp.md';

type Row = { readonly name: string; readonly files: Files; readonly problem: Partial<Problem> };

const rows: readonly Row[] = [
  {
    name: 'a phone number that is a word',
    files: { [file]: loket.replace('0595 12 34 56', 'abc') },
    problem: {
      file,
      line: 10,
      field: 'telefoon',
      message: 'Het telefoonnummer "abc" klopt niet.',
      remedy: 'Schrijf een nummer zoals 0595 12 34 56.',
    },
  },
  {
    name: 'a phone number that misses a digit',
    files: { [file]: loket.replace('0595 12 34 56', '0595 12 34 5') },
    problem: { file, line: 10, message: 'Het telefoonnummer "0595 12 34 5" klopt niet.' },
  },
  {
    name: 'an e-mail address without domain',
    files: { [file]: loket.replace('zoekwoorden:', 'e-mail: info@dorp\nzoekwoorden:') },
    problem: {
      file,
      line: 12,
      field: 'e-mail',
      message: 'Het e-mailadres "info@dorp" klopt niet.',
      remedy: 'Schrijf een adres zoals info@voorbeeld.nl.',
    },
  },
  {
    name: 'a script instead of a web address',
    files: { [file]: loket.replace('zoekwoorden:', 'website: javascript:alert(1)\nzoekwoorden:') },
    problem: {
      file,
      line: 12,
      field: 'website',
      message: 'Het webadres "javascript:alert(1)" klopt niet.',
    },
  },
  {
    name: 'a layer that does not exist',
    files: { [file]: loket.replace('laag: sociaal-loket', 'laag: loket') },
    problem: {
      file,
      line: 6,
      field: 'laag',
      message: 'Het veld "laag" heeft een waarde die niet bestaat: "loket".',
      remedy: 'Kies uit: acuut, voorliggend-veld, welzijn, sociaal-loket, andere-instantie.',
    },
  },
  {
    name: 'an empty layer',
    files: { [file]: loket.replace('laag: sociaal-loket', 'laag:') },
    problem: { file, line: 6, field: 'laag', message: 'Het veld "laag" is leeg.' },
  },
  {
    name: 'an empty phone number',
    files: { [file]: loket.replace('nummer: 0595 12 34 56', 'nummer:') },
    problem: { file, line: 10, field: 'telefoon', message: 'Het veld "nummer" is leeg.' },
  },
  {
    name: 'a month that does not exist',
    files: { [file]: loket.replace('2026-11', '2026-13') },
    problem: {
      file,
      line: 18,
      field: 'gecontroleerd_op',
      message: 'De datum "2026-13" klopt niet.',
    },
  },
  {
    name: 'a missing field',
    files: { [file]: loket.replace('naam: Sociaal Loket\n', '') },
    problem: {
      file,
      field: 'naam',
      message: 'Het veld "naam" ontbreekt.',
      remedy: 'Voeg het toe; kijk hoe een ander bestand dat doet.',
    },
  },
  {
    name: 'an empty field',
    files: { [file]: loket.replace('organisatie: Gemeente Dorp', 'organisatie:') },
    problem: {
      file,
      line: 3,
      field: 'organisatie',
      message: 'Het veld "organisatie" is leeg.',
      remedy: 'Vul het in of haal de regel weg.',
    },
  },
  {
    name: 'a misspelled field',
    files: { [file]: loket.replace('telefoon:\n', 'telefon:\n') },
    problem: {
      file,
      line: 9,
      field: 'telefon',
      message: 'Het veld "telefon" bestaat niet.',
      remedy: 'Bedoelt u "telefoon"? Verander de naam of haal het veld weg.',
    },
  },
  {
    name: 'a misspelled field in a list',
    files: { [file]: loket.replace('label: Loket', 'lable: Loket') },
    problem: {
      file,
      line: 11,
      field: 'telefoon',
      message: 'Het veld "lable" bestaat niet.',
      remedy: 'Bedoelt u "label"? Verander de naam of haal het veld weg.',
    },
  },
  {
    name: 'a text where a list belongs',
    files: { [file]: loket.replace('zoekwoorden:\n  - loket', 'zoekwoorden: loket') },
    problem: {
      file,
      line: 12,
      field: 'zoekwoorden',
      message: 'Het veld "zoekwoorden" moet een lijst zijn.',
      remedy: 'Zet elk onderdeel op een eigen regel met een streepje ervoor.',
    },
  },
  {
    name: 'a list where a text belongs',
    files: { [file]: loket.replace('naam: Sociaal Loket', 'naam:\n  - Sociaal Loket') },
    problem: { file, line: 2, field: 'naam', message: 'Het veld "naam" moet één tekst zijn.' },
  },
  {
    name: 'contact without source',
    files: { [file]: loket.replace(/bronnen:[\s\S]*- telefoon/, 'bronnen: []') },
    problem: {
      file,
      line: 14,
      field: 'bronnen',
      message: 'Er staan contactgegevens in dit bestand, maar er is geen bron die ze bevestigt.',
      remedy: 'Schrijf onder "bronnen" waar u het gezien hebt, of haal de contactgegevens weg.',
    },
  },
  {
    name: 'a source that names nothing',
    files: { [file]: loket.replace('url: https://www.dorp.nl/loket\n    ', '') },
    problem: {
      file,
      line: 15,
      field: 'bronnen',
      message: 'Een bron heeft een webadres of een document, en nooit allebei.',
    },
  },
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
    problem: { file },
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
  {
    name: 'a language that does not exist',
    files: { [needFile]: `${need}zinnen_anderstalig:\n  engels:\n    - debts\n` },
    problem: {
      file: needFile,
      line: 17,
      field: 'zinnen_anderstalig',
      message: 'Het veld "engels" bestaat niet.',
    },
  },
  {
    name: 'a topic that does not exist',
    files: { [needFile]: need.replace('thema: financien', 'thema: geld') },
    problem: { file: needFile, line: 2, field: 'thema' },
  },
  {
    name: 'an intent that answers',
    files: { [intentFile]: intent.replace('gemeente-overig', 'crisis') },
    problem: { file: intentFile, line: 2, field: 'uitkomst' },
  },
  {
    name: 'a policy page without document',
    files: { [policyFile]: policy.replace('document: Beleidsplan\n', '') },
    problem: { file: policyFile, field: 'document', message: 'Het veld "document" ontbreekt.' },
  },
  {
    name: 'a municipality folder without profile',
    files: { 'gemeenten/leeg/sociale-kaart/leeg-loket.md': loket },
    problem: {
      file: 'gemeenten/leeg/gemeente.yaml',
      message: 'Dit bestand ontbreekt. Daardoor wordt de hele map van deze gemeente niet gebruikt.',
    },
  },
  {
    name: 'a municipality with an unsourced phone number',
    files: {
      'gemeenten/stad/gemeente.yaml': profile.replace(/bronnen:[\s\S]*- telefoon/, 'bronnen: []'),
    },
    problem: { file: 'gemeenten/stad/gemeente.yaml', line: 7, field: 'contact' },
  },
];

describe('a hostile or careless file', () => {
  test.each(rows)('$name is reported to the editor', async ({ files, problem }) => {
    const { problems } = await readKnowledge(await smallFolder(files));
    expect(problems).toContainEqual(expect.objectContaining(problem));
    const broken = problems.filter((one) => one.file === problem.file);
    expect(broken).toHaveLength(1);
    for (const one of broken) expect(one).toMatchObject({ message: /./, remedy: /./ });
    if (problem.line === undefined && problem.field !== undefined) {
      expect(broken.every((one) => one.line === undefined)).toBe(true);
    }
  });

  test.each(rows.filter((row) => file in row.files))(
    '$name leaves the rest usable',
    async (row) => {
      const { knowledge } = await readKnowledge(await smallFolder(row.files));
      expect(knowledge.provisions.map(({ id }) => id)).toEqual(['dorp-loket']);
    },
  );

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

describe('a symbolic link', () => {
  const problem = {
    message: 'Dit is een verwijzing naar een plek buiten de kennismap.',
    remedy: 'Zet het bestand of de map zelf in de kennismap, in plaats van een verwijzing.',
  };

  test('to a file outside of the folder is not followed', async () => {
    const folder = await smallFolder();
    const outside = await smallFolder();
    await symlink(join(outside, loketFile), join(folder, file));
    const { knowledge, problems } = await readKnowledge(folder);
    expect(problems).toEqual([{ file, ...problem }]);
    expect(knowledge.provisions).toHaveLength(1);
  });

  test('to a folder outside of the folder is not followed', async () => {
    const folder = await smallFolder();
    const outside = await smallFolder();
    await symlink(join(outside, 'gemeenten/dorp'), join(folder, 'gemeenten/stad'));
    const { knowledge, problems } = await readKnowledge(folder);
    expect(problems).toEqual([{ file: 'gemeenten/stad', ...problem }]);
    expect(knowledge.municipalities).toHaveLength(1);
  });

  test('to a sociale-kaart folder outside of the folder is not followed', async () => {
    const folder = await smallFolder({ 'gemeenten/stad/gemeente.yaml': profile });
    const outside = await smallFolder();
    const link = 'gemeenten/stad/sociale-kaart';
    await symlink(join(outside, 'gemeenten/dorp/sociale-kaart'), join(folder, link));
    const { knowledge, problems } = await readKnowledge(folder);
    expect(problems).toContainEqual({ file: link, ...problem });
    expect(knowledge.provisions).toHaveLength(1);
  });

  test('inside the folder is read', async () => {
    const folder = await smallFolder();
    await symlink(join(folder, loketFile), join(folder, file));
    const { knowledge, problems } = await readKnowledge(folder);
    expect(problems).toEqual([]);
    expect(knowledge.provisions).toHaveLength(2);
  });

  test('to nothing is reported', async () => {
    const folder = await smallFolder();
    await symlink(join(folder, 'weg.md'), join(folder, file));
    expect((await readKnowledge(folder)).problems).toEqual([{ file, ...problem }]);
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
