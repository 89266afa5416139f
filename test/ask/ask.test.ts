import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nl } from '../../dialogs/texts/nl.ts';
import { layers, outcomeKinds } from '../../src/knowledge/knowledge.ts';
import { needFile } from '../knowledge/small-folder.ts';
import { runAsk } from './run-ask.ts';
import { smallKnowledge } from './small-knowledge.ts';

const described = z.strictObject({
  id: z.string().optional(),
  outcome: z.enum(outcomeKinds),
  severity: z.enum(['acute', 'concern']).optional(),
  route: z.enum(layers).nullable(),
  topics: z.array(z.string()),
  hulpvragen: z.array(z.string()),
  services: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  policy: z.array(z.strictObject({ title: z.string(), section: z.string(), source: z.string() })),
  text: z.string().min(1),
  buttons: z.array(z.string()),
  language: z.string(),
  ms: z.number().min(0),
});

const askDorp = async (...parameters: readonly string[]) =>
  runAsk('--knowledge', await smallKnowledge(), '--gemeente', 'dorp', ...parameters);

describe('ask', () => {
  test('prints what a resident reads, with the buttons', async () => {
    const { code, out, error } = await askDorp('woning', 'zoeken');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('**Sociaal Loket**');
    expect(out).toContain(`[ ${nl.buttonPerson} ]`);
  });

  test('prints one object with --json', async () => {
    const { out } = await askDorp('--json', 'woning zoeken');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(described.parse(JSON.parse(out))).toMatchObject({
      outcome: 'answer',
      route: 'sociaal-loket',
      hulpvragen: ['huur'],
      services: [{ id: 'dorp-loket', name: 'Sociaal Loket' }],
      language: 'nl',
    });
  });

  test('prints why with --explain', async () => {
    const { out } = await askDorp('--explain', 'woning zoeken');
    expect(out).toMatch(/^uitkomst: answer \(.+\)$/m);
    expect(out).toMatch(/^hulpvragen: huur 0\.\d+/m);
    expect(out).toContain('[huur] woning zoeken');
  });
});

describe('ask --batch', () => {
  test('answers line by line in the order of the file, with the history of each', async () => {
    const folder = await smallKnowledge();
    const file = join(folder, 'vragen.jsonl');
    const lines = [
      { id: 'c', gemeente: 'dorp', question: 'paspoort verlengen', label: 'vrij veld' },
      { id: 'a', gemeente: 'dorp', question: 'waar zit dat?', history: ['woning zoeken'] },
      { id: 'b', gemeente: 'dorp', question: 'ik wil niet meer leven' },
    ];
    await writeFile(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    const { code, out } = await runAsk('--knowledge', folder, '--batch', file);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => described.parse(JSON.parse(line)));
    expect(code).toBe(0);
    expect(answers.map(({ id, outcome, severity }) => [id, outcome, severity])).toEqual([
      ['c', 'gemeente-overig', undefined],
      ['a', 'answer', undefined],
      ['b', 'crisis', 'acute'],
    ]);
    expect(answers[1]?.hulpvragen).toEqual(['huur']);
  });

  test.each([
    ['no JSON', '{"id": "b"'],
    ['a missing field', '{"id": "b", "gemeente": "dorp"}'],
  ])('names the file and the line of %s; the lines before it are answered', async (_, bad) => {
    const folder = await smallKnowledge();
    const file = join(folder, 'vragen.jsonl');
    await writeFile(file, `{"id":"a","gemeente":"dorp","question":"help"}\n${bad}\n`);
    const { code, out, error } = await runAsk('--knowledge', folder, '--batch', file);
    expect(code).toBe(1);
    expect(error).toContain(`${file}:2: deze regel klopt niet.`);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  test('says that a file is not there', async () => {
    const { code, error } = await runAsk(
      '--knowledge',
      await smallKnowledge(),
      '--batch',
      'nergens.jsonl',
    );
    expect(code).toBe(1);
    expect(error).toContain('nergens.jsonl');
  });
});

describe('a mistake', () => {
  test('in the municipality names those that there are', async () => {
    const folder = await smallKnowledge();
    const { code, out, error } = await runAsk('--knowledge', folder, '--gemeente', 'stad', 'hoi');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('De gemeente "stad" ken ik niet. Kies uit: dorp.');
  });

  test.each([[['--gemeente', 'dorp']], [['woning zoeken']]])(
    'in how it is called explains itself: %j',
    async (parameters) => {
      const { code, error } = await runAsk(...parameters);
      expect(code).toBe(1);
      expect(error).toContain('npm run --silent ask -- --gemeente hogeland');
    },
  );

  test('in an option is no stack trace', async () => {
    const { code, error } = await runAsk('--gemente', 'dorp', 'hoi');
    expect(code).toBe(1);
    expect(error).toContain('--gemente');
    expect(error).not.toContain('    at ');
  });

  test('in the folder says that there is no knowledge', async () => {
    const { code, error } = await runAsk('--knowledge', '/nergens', '--gemeente', 'dorp', 'hoi');
    expect(code).toBe(1);
    expect(error).toContain('/nergens');
    expect(error).not.toContain('    at ');
  });

  test('in one knowledge file leaves the others to answer from', async () => {
    const folder = await smallKnowledge({ [needFile]: 'titel: [geen yaml' });
    const ran = await runAsk('--knowledge', folder, '--gemeente', 'dorp', 'woning zoeken');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('**Sociaal Loket**');
  });
});
