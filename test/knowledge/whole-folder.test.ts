import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { expectOneProblem, type Row } from './hostile-rows.ts';
import {
  intentFile,
  loket,
  profile,
  profileFile,
  signpostsFile,
  smallFolder,
} from './small-folder.ts';

const rows: readonly Row[] = [
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

describe('the folder of a municipality', () => {
  test.each(rows)('$name is reported', expectOneProblem);
});

describe('the folder as a whole', () => {
  test('that does not exist stops the product', async () => {
    const reading = readKnowledge('/bestaat/niet');
    await expect(reading).rejects.toThrow(KnowledgeError);
    await expect(reading).rejects.toThrow('De kennismap "/bestaat/niet" bestaat niet.');
  });

  test('that is empty stops the product', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'kennis-'));
    onTestFinished(() => rm(empty, { recursive: true }));
    await expect(readKnowledge(empty)).rejects.toThrow(
      'geen enkele gemeente die gebruikt kan worden',
    );
  });

  test('without a valid municipality stops the product and tells why', async () => {
    const folder = await smallFolder({ [profileFile]: profile.replace('naam: Dorp\n', '') });
    const reading = readKnowledge(folder);
    await expect(reading).rejects.toThrow(KnowledgeError);
    await expect(reading).rejects.toThrow(
      `${profileFile}, veld "naam": Het veld "naam" ontbreekt.`,
    );
  });

  test('without signposts, policy or intents is fine', async () => {
    const folder = await smallFolder({ [signpostsFile]: undefined, [intentFile]: undefined });
    const { knowledge, problems } = await readKnowledge(folder);
    expect(problems).toEqual([]);
    expect(knowledge.municipalities[0]?.signposts).toEqual({});
  });
});
