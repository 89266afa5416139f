import type { Municipality, PolicyPage, Provision } from '../../../src/knowledge/knowledge.ts';

/** A place about which everything is known. */
export const fullPlace: Provision = {
  id: 'testdorp-geldhulp',
  name: 'Geldhulp Testdorp',
  organization: 'Stichting Geldhulp',
  municipality: 'testdorp',
  needs: ['schulden'],
  layer: 'voorliggend-veld',
  topics: ['financien'],
  description: 'Hier krijg je hulp met je geld.',
  synonyms: ['schulden'],
  phones: [{ number: '0512 12 34 56', label: 'Inloop', hours: 'ma-vr 9.00-12.00 uur' }],
  website: 'https://www.geldhulp.example/contact/?van=bot',
  chat: 'https://chat.geldhulp.example',
  email: 'hulp@geldhulp.example',
  addresses: [{ street: 'Kerkstraat 1', postcode: '9201 AB', place: 'Testdorp' }],
  openingHours: '24 uur per dag',
  costs: 'gratis',
  needsIndication: false,
  audience: 'iedereen met geldzorgen',
  serviceArea: 'heel Testdorp',
  languages: ['Nederlands'],
  howToStart: 'Loop binnen zonder afspraak.',
  sources: [],
  checkedOn: '2026-11-03',
  confidence: 'hoog',
  file: 'testdorp-geldhulp.md',
};

/** A place of which only the name and what you get there are known. */
export const barePlace: Provision = {
  id: 'testdorp-koffie',
  name: 'Koffieochtend',
  organization: 'Buurthuis',
  municipality: 'testdorp',
  needs: ['eenzaam'],
  layer: 'voorliggend-veld',
  topics: ['sociale-relaties'],
  description: 'Koffie met buren.',
  synonyms: ['koffie'],
  phones: [],
  addresses: [],
  languages: [],
  sources: [],
  checkedOn: '2026-10',
  confidence: 'laag',
  file: 'testdorp-koffie.md',
};

export const testdorp: Municipality = {
  slug: 'testdorp',
  name: 'Testdorp',
  villages: [],
  contact: {
    phones: [{ number: '14 0512' }],
    website: 'https://www.testdorp.example',
    addresses: [],
    openingHours: 'ma-vr 9.00-17.00 uur',
    sources: [],
    checkedOn: '2026-11',
  },
  loket: { name: 'Sociaal Loket' },
  socialTeam: { name: 'Sociaal Team' },
  welfare: { name: 'Welzijn Testdorp' },
  signposts: {},
  file: 'gemeente.yaml',
};

export const policyPage: PolicyPage = {
  id: 'testdorp/taalhuizen',
  municipality: 'testdorp',
  title: 'De taalhuizen',
  document: 'Koersplan Sociaal Domein',
  year: '2022-2026',
  section: '4. Meer preventie',
  keywords: [],
  questions: [],
  body: 'Er zijn vier *taalhuizen*.',
  file: 'taalhuizen.md',
};
