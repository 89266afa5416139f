import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
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
  otherNeedFile,
  profile,
  profileFile,
  signpostsFile,
  smallFolder,
} from './small-folder.ts';

type Row = {
  readonly name: string;
  readonly files: Files;
  readonly problem: Problem;
  readonly see: (knowledge: Knowledge) => unknown;
  readonly kept: unknown;
};

const remedy = (alike: string): string =>
  `Bedoelt u "${alike}"? Verander de verwijzing of haal de regel weg.`;

const rows: readonly Row[] = [
  {
    name: 'a provision with an unknown need',
    files: { [loketFile]: loket.replace('  - schulden', '  - schulden\n  - schuldn') },
    problem: {
      file: loketFile,
      line: 6,
      field: 'hulpvragen',
      message: 'De hulpvraag "schuldn" bestaat niet.',
      remedy: remedy('schulden'),
    },
    see: ({ provisions }) => provisions[0]?.needs,
    kept: ['schulden'],
  },
  {
    name: 'a need related to an unknown need',
    files: { [needFile]: need.replace('verwant:\n', 'verwant:\n  - huur\n') },
    problem: {
      file: needFile,
      line: 15,
      field: 'verwant',
      message: 'De hulpvraag "huur" bestaat niet.',
      remedy: remedy('schulden'),
    },
    see: ({ needs }) => needs[1]?.related,
    kept: ['rondkomen'],
  },
  {
    name: 'a button to an unknown need',
    files: { [needFile]: need.replace('hulpvraag: rondkomen', 'hulpvraag: rondkommen') },
    problem: {
      file: needFile,
      line: 13,
      field: 'doorvragen',
      message: 'De hulpvraag "rondkommen" bestaat niet.',
      remedy: remedy('rondkomen'),
    },
    see: ({ needs }) => needs[1]?.clarify[0]?.options.map((option) => option.need),
    kept: ['schulden'],
  },
  {
    name: 'a loket that does not exist',
    files: { [profileFile]: profile.replace('dorp-loket', 'dorp-lokket') },
    problem: {
      file: profileFile,
      line: 14,
      field: 'loket',
      message: 'De voorziening "dorp-lokket" bestaat niet voor deze gemeente.',
      remedy: remedy('dorp-loket'),
    },
    see: ({ municipalities }) => municipalities[0]?.loket,
    kept: { name: 'Sociaal Loket' },
  },
  {
    name: 'a municipality without loket provision',
    files: { [profileFile]: profile.replace('  voorziening: dorp-loket\n', '') },
    problem: {
      file: profileFile,
      line: 12,
      field: 'loket',
      message: 'Het loket van deze gemeente verwijst niet naar een voorziening.',
      remedy:
        'Schrijf bij "loket" een "voorziening": de bestandsnaam uit sociale-kaart, zonder .md.',
    },
    see: ({ municipalities }) => municipalities.length,
    kept: 1,
  },
  {
    name: 'a signpost for an unknown need',
    files: { [signpostsFile]: 'schulden:\n  - dorp-loket\nrondkome:\n  - dorp-loket\n' },
    problem: {
      file: signpostsFile,
      line: 3,
      field: 'rondkome',
      message: 'De hulpvraag "rondkome" bestaat niet.',
      remedy: remedy('rondkomen'),
    },
    see: ({ municipalities }) => municipalities[0]?.signposts,
    kept: { schulden: ['dorp-loket'] },
  },
  {
    name: 'a signpost to the provision of a neighbour',
    files: {
      'gemeenten/stad/gemeente.yaml': profile.replace('dorp-loket', 'stad-loket'),
      'gemeenten/stad/sociale-kaart/stad-loket.md': loket,
      [signpostsFile]: 'schulden:\n  - stad-loket\n  - dorp-loket\n',
    },
    problem: {
      file: signpostsFile,
      line: 2,
      field: 'schulden',
      message: 'De voorziening "stad-loket" bestaat niet voor deze gemeente.',
      remedy: remedy('dorp-loket'),
    },
    see: ({ municipalities }) => municipalities[0]?.signposts,
    kept: { schulden: ['dorp-loket'] },
  },
  {
    name: 'a phrase under two needs',
    files: { [needFile]: need.replace('- ik heb schulden', '- Geld  is op!\n  - ik heb schulden') },
    problem: {
      file: needFile,
      line: 5,
      field: 'zinnen',
      message: `De zin "Geld  is op!" staat ook in ${otherNeedFile}.`,
      remedy: 'Laat de zin op één plek staan: daar waar hij het beste past.',
    },
    see: ({ needs }) => needs[1]?.phrases,
    kept: ['ik heb schulden', 'deurwaarder aan de deur'],
  },
  {
    name: 'a foreign phrase under two needs',
    files: { [needFile]: `${need}zinnen_anderstalig:\n  en:\n    - debts\n    - no money left\n` },
    problem: {
      file: needFile,
      line: 19,
      field: 'zinnen_anderstalig',
      message: `De zin "no money left" staat ook in ${otherNeedFile}.`,
      remedy: 'Laat de zin op één plek staan: daar waar hij het beste past.',
    },
    see: ({ needs }) => needs[1]?.foreignPhrases,
    kept: { en: ['debts'] },
  },
  {
    name: 'a phrase under a need and an intent',
    files: { [intentFile]: intent.replace('paspoort verlengen', 'ik heb schulden') },
    problem: {
      file: intentFile,
      line: 4,
      field: 'zinnen',
      message: `De zin "ik heb schulden" staat ook in ${needFile}.`,
      remedy: 'Laat de zin op één plek staan: daar waar hij het beste past.',
    },
    see: ({ intents }) => intents[0]?.phrases,
    kept: [],
  },
  {
    name: 'a provision that exists twice',
    files: { 'landelijk/sociale-kaart/dorp-loket.md': loket },
    problem: {
      file: loketFile,
      message:
        'De naam "dorp-loket" bestaat al: landelijk/sociale-kaart/dorp-loket.md. Dit bestand wordt niet gebruikt.',
      remedy: 'Geef dit bestand een eigen naam, of haal één van de twee weg.',
    },
    see: ({ provisions }) => provisions.map(({ municipality }) => municipality),
    kept: ['landelijk'],
  },
  {
    name: 'an intent with the name of a need',
    files: { 'landelijk/bedoelingen/schulden.yaml': intent, [intentFile]: undefined },
    problem: {
      file: 'landelijk/bedoelingen/schulden.yaml',
      message: `De naam "schulden" bestaat al: ${needFile}. Dit bestand wordt niet gebruikt.`,
      remedy: 'Geef dit bestand een eigen naam, of haal één van de twee weg.',
    },
    see: ({ intents, needs }) => [intents.length, needs.length],
    kept: [0, 2],
  },
];

describe('a reference', () => {
  test.each(rows)('$name is dropped and reported', async ({ files, problem, see, kept }) => {
    const { knowledge, problems } = await readKnowledge(await smallFolder(files));
    expect(problems).toEqual([problem]);
    expect(see(knowledge)).toEqual(kept);
  });
});
