import { presentOutcome } from '../../../dialogs/present/present-outcome.ts';
import { textsByLanguage } from '../../../dialogs/texts/texts-by-language.ts';
import type { Answered, Clarify, Crisis, Outcome } from '../../../src/answering/outcome.ts';
import { fullPlace, testdorp } from './small-places.ts';

export const common = {
  municipality: testdorp,
  language: 'nl',
  masked: [],
  explanation: { reason: 'test' },
} as const;

export const answered: Answered = {
  ...common,
  kind: 'answer',
  route: 'voorliggend-veld',
  needs: ['schulden'],
  topics: ['financien'],
  places: [fullPlace],
  selfHelp: [],
  several: false,
  aboutOther: false,
  unsure: false,
};

export const clarify: Clarify = {
  ...common,
  kind: 'clarify',
  options: [{ label: 'Geld of schulden', topic: 'financien' }],
  aboutOther: false,
  why: 'vague',
};

export const crisis: Crisis = {
  ...common,
  kind: 'crisis',
  severity: 'acute',
  urgentNeed: false,
  situation: 'suicide',
  text: 'Bel [113](tel:113).',
  places: [],
};

export const present = (outcome: Outcome) => presentOutcome(outcome, textsByLanguage);
