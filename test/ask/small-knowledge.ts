import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, smallFolder } from '../knowledge/small-folder.ts';

const safety = 'landelijk/veiligheid';

const needFile = (title: string, topic: string, phrases: readonly string[]) => `titel: ${title}
thema: ${topic}
laag: voorliggend-veld
zinnen:
${phrases.map((phrase) => `  - ${phrase}`).join('\n')}
`;

/** Enough to tell a few life domains apart. */
const needs: Files = {
  'landelijk/hulpvragen/rondkomen.yaml': needFile('Ik kom niet rond', 'financien', [
    'geld is op',
    'schulden en geen geld',
    'ik heb schulden bij een winkel',
    'schulden aflossen',
    'deurwaarder',
  ]),
  'landelijk/hulpvragen/eenzaam.yaml': needFile('Ik voel me alleen', 'sociale-relaties', [
    'ik ben eenzaam',
    'eenzaam in het weekend',
    'niemand om mee te praten',
    'eenzaam zonder vrienden',
  ]),
  'landelijk/hulpvragen/huur.yaml': needFile('Ik zoek een woning', 'wonen', [
    'woning zoeken',
    'een woning huren',
    'waar vind ik een woning',
  ]),
  'landelijk/bedoelingen/te-vaag.yaml':
    'titel: Te vaag\nuitkomst: clarify\nzinnen:\n  - help\n  - ik heb hulp nodig\n  - probleem\n',
  'landelijk/bedoelingen/mens-spreken.yaml':
    'titel: Een mens\nuitkomst: handoff\nzinnen:\n  - ik wil iemand spreken\n  - een medewerker spreken\n',
};

/** A small municipality with the real rules for danger; gone after the test. */
export async function smallKnowledge(changes: Files = {}): Promise<string> {
  const folder = await smallFolder({ ...needs, ...changes });
  await cp(join('knowledge', safety), join(folder, safety), { recursive: true });
  return folder;
}
