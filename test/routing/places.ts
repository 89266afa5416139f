import type {
  Knowledge,
  Municipality,
  Need,
  OutcomeKind,
  Provision,
} from '../../src/knowledge/knowledge.ts';
import type { Found } from '../../src/retrieval/knowledge-search.ts';

/** A provision of the municipality `dorp`; what the test is about is filled in. */
export const place = (id: string, changes: Partial<Provision> = {}): Provision => ({
  id,
  name: `Plek ${id}`,
  organization: 'Stichting',
  municipality: 'dorp',
  needs: [],
  layer: 'voorliggend-veld',
  topics: [],
  description: '',
  synonyms: [],
  phones: [],
  addresses: [],
  languages: [],
  sources: [],
  checkedOn: '2026-11',
  confidence: 'hoog',
  file: `${id}.md`,
  ...changes,
});

export const need = (id: string, changes: Partial<Need> = {}): Need => ({
  id,
  title: `Over ${id}`,
  topic: 'algemeen',
  layer: 'voorliggend-veld',
  officialTerms: [],
  phrases: [],
  foreignPhrases: {},
  selfHelp: [],
  clarify: [],
  escalateWhen: [],
  related: [],
  notToConfuseWith: [],
  file: `${id}.yaml`,
  ...changes,
});

export const municipality = (changes: Partial<Municipality> = {}): Municipality => ({
  slug: 'dorp',
  name: 'Dorp',
  villages: ['Uithuizen', 'Winsum', 'Wehe-den Hoorn'].map((name) => ({ name, otherNames: [] })),
  contact: { phones: [], addresses: [], sources: [], checkedOn: '2026-11' },
  loket: { name: 'Loket', provision: 'loket' },
  socialTeam: { name: 'Team' },
  welfare: { name: 'Welzijn' },
  signposts: {},
  file: 'gemeente.yaml',
  ...changes,
});

/** Three needs that tests ask about, among many others: a place is rarely for all of them. */
export const knowledge = (changes: Partial<Knowledge> = {}): Knowledge => ({
  needs: [
    ...['schulden', 'eenzaam', 'rouw'].map((id) => need(id)),
    ...Array.from({ length: 57 }, (_, at) => need(`nood-${at}`)),
  ],
  intents: [],
  municipalities: [municipality()],
  provisions: [],
  policyPages: [],
  concepts: [],
  ...changes,
});

/** The share of each outcome: none, unless the test says so. */
export const outcomes = (
  shares: Partial<Record<OutcomeKind, number>>,
): Readonly<Record<OutcomeKind, number>> => ({
  answer: 0,
  clarify: 0,
  crisis: 0,
  policy: 0,
  handoff: 0,
  'gemeente-overig': 0,
  'out-of-scope': 0,
  smalltalk: 0,
  ...shares,
});

/** What the search found of a provision: nothing, unless the test says so. */
export const hit = (
  document: Provision,
  scores: Partial<Found<Provision>> = {},
): Found<Provision> => ({ document, lexical: 0, phrase: 0, dense: 0, ...scores });
