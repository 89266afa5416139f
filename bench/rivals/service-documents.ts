import type { Knowledge, Need, Provision } from '../../src/knowledge/knowledge.ts';

/** What every rival may index: a place with the words of the needs that it is for. */
export type ServiceDocument = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly synonyms: string;
  readonly phrases: string;
};

/** The documents of one municipality: its own places and those of the whole country. */
function serviceDocuments(
  { needs, provisions }: Knowledge,
  municipality: string,
): ServiceDocument[] {
  const phrases = new Map(needs.map((need) => [need.id, phrasesOf(need).join(' . ')]));
  return provisions.filter(serves(municipality)).map((provision) => ({
    id: provision.id,
    name: provision.name,
    description: [provision.organization, provision.description].join(' . '),
    synonyms: provision.synonyms.join(' . '),
    phrases: provision.needs.map((need) => phrases.get(need) ?? '').join(' . '),
  }));
}

export const serves = (slug: string) => (provision: Provision) =>
  provision.municipality === slug || provision.municipality === 'landelijk';

/** Everything that a need sounds like, in every language. */
export const phrasesOf = (need: Need): readonly string[] => [
  need.title,
  ...need.officialTerms,
  ...need.phrases,
  ...Object.values(need.foreignPhrases).flat(),
];

/** One index per municipality, as each of these libraries wants it. */
export function perMunicipality<Index>(
  knowledge: Knowledge,
  build: (documents: readonly ServiceDocument[], slug: string) => Index,
): ReadonlyMap<string, Index> {
  return new Map(
    knowledge.municipalities.map(({ slug }) => [
      slug,
      build(serviceDocuments(knowledge, slug), slug),
    ]),
  );
}
