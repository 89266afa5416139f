import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path; text that is undefined is left out of the folder. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A complete knowledge folder of two needs and one municipality, with these files added, replaced or left out. */
export const smallFolder = async (changes: Files = {}): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'kennis-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries({ ...files, ...changes })) {
    if (content !== undefined) await write(join(root, file), content);
  }
  return root;
};

const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};

export const loketFile = 'gemeenten/dorp/sociale-kaart/dorp-loket.md';
export const needFile = 'landelijk/hulpvragen/schulden.yaml';
export const otherNeedFile = 'landelijk/hulpvragen/rondkomen.yaml';
export const profileFile = 'gemeenten/dorp/gemeente.yaml';
export const signpostsFile = 'gemeenten/dorp/wegwijzer.yaml';
export const intentFile = 'landelijk/bedoelingen/paspoort.yaml';
export const policyFile = 'gemeenten/dorp/beleid/meedoen.md';

export const loket = `---
naam: Sociaal Loket
organisatie: Gemeente Dorp
hulpvragen:
  - schulden
laag: sociaal-loket
themas:
  - financien
telefoon:
  - nummer: 0595 12 34 56
    label: Loket
zoekwoorden:
  - loket
bronnen:
  - url: https://www.dorp.nl/loket
    bevestigt:
      - telefoon
gecontroleerd_op: 2026-11
zekerheid: hoog
---

Hier kunt u alles vragen.
`;

export const need = `titel: Ik heb schulden
thema: financien
laag: sociaal-loket
zinnen:
  - ik heb schulden
  - deurwaarder aan de deur
doorvragen:
  - vraag: Hoe staat het nu?
    keuzes:
      - tekst: Ik heb schulden
        hulpvraag: schulden
      - tekst: Het is krap
        hulpvraag: rondkomen
verwant:
  - rondkomen
`;

export const profile = `naam: Dorp
kernen:
  - naam: Dorp
contact:
  telefoon:
    - nummer: 14 0595
  bronnen:
    - url: https://www.dorp.nl
      bevestigt:
        - telefoon
  gecontroleerd_op: 2026-11
loket:
  naam: Sociaal Loket
  voorziening: dorp-loket
sociaal_team:
  naam: Team
welzijn:
  naam: Welzijn
`;

export const intent = `titel: Paspoort
uitkomst: gemeente-overig
zinnen:
  - paspoort verlengen
`;

export const policy = `---
titel: Meedoen
document: Beleidsplan
jaar: 2026
hoofdstuk: Hoofdstuk 1
---

Iedereen doet mee.
`;

const files: Files = {
  [needFile]: need,
  [otherNeedFile]: `titel: Ik kom niet rond
thema: financien
laag: voorliggend-veld
zinnen:
  - geld is op
zinnen_anderstalig:
  en:
    - no money left
`,
  [profileFile]: profile,
  [loketFile]: loket,
  [intentFile]: intent,
  [policyFile]: policy,
  [signpostsFile]: 'schulden:\n  - dorp-loket\n',
};
