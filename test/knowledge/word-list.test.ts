import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { expectOneProblem, type Row } from './hostile-rows.ts';
import { smallFolder } from './small-folder.ts';

const file = 'landelijk/woordenlijst/geld.yaml';
const list = `# Woorden die hetzelfde betekenen.
schuld:
  nl: [schuld*, in het krijt, "rood staan"]
  pl: [dług*, schuld*]
  ar: [ديون]
energie:
  nl:
    - stroom
`;

const rows: readonly Row[] = [
  {
    name: 'a stem of two letters',
    files: { [file]: list.replace('- stroom', '- st*') },
    problem: {
      file,
      line: 8,
      field: 'energie',
      message: 'Het woord "st*" kan niet in de woordenlijst.',
      remedy: 'Gebruik letters en spaties. Een * mag achter een woord, na minstens drie letters.',
    },
  },
  {
    name: 'a star before a word',
    files: { [file]: list.replace('- stroom', '- "*stroom"') },
    problem: { file, line: 8, message: 'Het woord "*stroom" kan niet in de woordenlijst.' },
  },
  {
    name: 'two words with a comma between them',
    files: { [file]: list.replace('- stroom', '- gas, licht') },
    problem: { file, line: 8, message: 'Het woord "gas, licht" kan niet in de woordenlijst.' },
  },
  {
    name: 'a word with thousands of letters',
    files: { [file]: list.replace('- stroom', `- ${'a'.repeat(50_000)}!`) },
    problem: { file, line: 8, field: 'energie' },
  },
  {
    name: 'a language that does not exist',
    files: { [file]: list.replace('  pl:', '  po:') },
    problem: {
      file,
      line: 4,
      field: 'schuld',
      message: 'Het veld "po" bestaat niet.',
      remedy: 'Bedoelt u "pl"? Verander de naam of haal het veld weg.',
    },
  },
  {
    name: 'one word instead of a list',
    files: { [file]: list.replace('nl:\n    - stroom', 'nl: stroom') },
    problem: { file, line: 7, field: 'energie', message: 'Het veld "nl" moet een lijst zijn.' },
  },
  {
    name: 'a concept without words',
    files: { [file]: list.replace('nl:\n    - stroom', 'nl: []') },
    problem: { file, line: 6, field: 'energie', message: 'Dit begrip heeft geen woorden.' },
  },
  {
    name: 'a concept with spaces in its name',
    files: { [file]: list.replace('energie:', 'Gas en licht:') },
    problem: {
      file,
      line: 6,
      field: 'Gas en licht',
      message: 'De naam van dit begrip klopt niet.',
    },
  },
  {
    name: 'a concept that is there twice',
    files: { [file]: list.replace('energie:', 'schuld:') },
    problem: { file, line: 6, message: 'Dit veld staat twee keer in het bestand.' },
  },
  {
    name: 'a concept in two files',
    files: { [file]: list, 'landelijk/woordenlijst/wonen.yaml': 'energie:\n  nl: [gas]\n' },
    problem: {
      file: 'landelijk/woordenlijst/wonen.yaml',
      line: 1,
      field: 'energie',
      message: `Het begrip "energie" staat ook in ${file}. Deze woorden worden niet gebruikt.`,
    },
  },
];

describe('the word list', () => {
  test.each(rows)('$name is reported', expectOneProblem);

  test('gives every concept its words of all languages together, each word once', async () => {
    const { knowledge, problems } = await readKnowledge(await smallFolder({ [file]: list }));
    expect(problems).toEqual([]);
    expect(knowledge.concepts).toEqual([
      { id: 'schuld', words: ['schuld*', 'in het krijt', 'rood staan', 'dług*', 'ديون'], file },
      { id: 'energie', words: ['stroom'], file },
    ]);
  });

  test('keeps the first of two concepts with one name', async () => {
    const other = { 'landelijk/woordenlijst/wonen.yaml': 'energie:\n  nl: [gas]\n' };
    const { knowledge } = await readKnowledge(await smallFolder({ [file]: list, ...other }));
    expect(knowledge.concepts.find(({ id }) => id === 'energie')?.words).toEqual(['stroom']);
  });

  test('may be absent', async () => {
    const { knowledge, problems } = await readKnowledge(await smallFolder());
    expect(problems).toEqual([]);
    expect(knowledge.concepts).toEqual([]);
  });
});
