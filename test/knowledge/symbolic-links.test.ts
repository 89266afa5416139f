import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { file } from './hostile-rows.ts';
import { loketFile, profile, smallFolder } from './small-folder.ts';

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
