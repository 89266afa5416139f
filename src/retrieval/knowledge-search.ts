import { createDecompounder } from '../language/decompound.ts';
import { extractFeatures, type TextFeatures } from '../language/text-features.ts';
import { splitWords } from '../language/words.ts';
import type { Knowledge, PolicyPage, Provision } from '../knowledge/knowledge.ts';
import { buildDocumentIndex, type DocumentScore } from './document-index.ts';
import { collectPhrases } from './collect-phrases.ts';
import { buildLabelIndex, type LabelledPhrase, type LabelScores } from './label-index.ts';
import { buildVocabulary } from './sparse-vector.ts';
import { learnTopicInformation, type TopicExample } from './topic-information.ts';

export type Found<Document> = Omit<DocumentScore, 'row'> & { readonly document: Document };

/** Everything that can be searched, built once from the knowledge and then only read. */
export type KnowledgeSearch = {
  analyse(text: string): TextFeatures;
  /** Which needs and intents a text sounds like. */
  labels(features: TextFeatures): LabelScores;
  /** How much a text says about what it is about; near 0 is "help". */
  topicInformation(features: TextFeatures): number;
  /** Provisions of this municipality and the whole country, in no order. */
  provisions(features: TextFeatures, municipality: string): readonly Found<Provision>[];
  /** Policy pages of this municipality, in no order. */
  policyPages(features: TextFeatures, municipality: string): readonly Found<PolicyPage>[];
};

/** Builds every index from text; nothing is read from disk or network. */
export function buildKnowledgeSearch(knowledge: Knowledge): KnowledgeSearch {
  const decompound = createDecompounder(collectLexicon(knowledge));
  const analyse = (text: string) => extractFeatures(text, decompound);
  const phrases = collectPhrases(knowledge, analyse);
  const vocabulary = buildVocabulary(phrases.map(({ features }) => features));
  const labels = buildLabelIndex(phrases, vocabulary);
  const topicInformation = learnTopicInformation(topicExamples(knowledge, phrases, analyse));
  const slugs = knowledge.municipalities.map(({ slug }) => slug);
  const provisions = perMunicipality(slugs, (slug) =>
    searchable(
      knowledge.provisions.filter(({ municipality }) => serves(municipality, slug)),
      (provision) => analyse(provisionText(provision)),
    ),
  );
  const policyPages = perMunicipality(slugs, (slug) =>
    searchable(
      knowledge.policyPages.filter(({ municipality }) => municipality === slug),
      (page) => analyse(policyText(page)),
    ),
  );
  return {
    analyse,
    labels: labels.score,
    topicInformation,
    provisions: (features, slug) => provisions.get(slug)?.(features) ?? [],
    policyPages: (features, slug) => policyPages.get(slug)?.(features) ?? [],
  };
}

/** Phrases with the topic of their need; vague messages have none. Words of provisions inform too. */
function topicExamples(
  knowledge: Knowledge,
  phrases: readonly LabelledPhrase[],
  analyse: (text: string) => TextFeatures,
): TopicExample[] {
  const topics = new Map(knowledge.needs.map(({ id, topic }) => [id, topic]));
  const vague = new Set([
    ...knowledge.intents.filter(({ outcome }) => outcome === 'clarify').map(({ id }) => id),
    ...knowledge.needs.filter(({ topic }) => topic === 'algemeen').map(({ id }) => id),
  ]);
  return [
    ...phrases
      .filter(({ label }) => label.kind === 'need' || vague.has(label.id))
      .map(({ features, label }) => {
        const topic = vague.has(label.id) ? undefined : topics.get(label.id);
        return topic === undefined ? { features } : { features, topic };
      }),
    ...knowledge.provisions.flatMap(({ topics: [topic], synonyms }) =>
      topic === undefined ? [] : synonyms.map((text) => ({ features: analyse(text), topic })),
    ),
  ];
}

const serves = (municipality: string, slug: string) =>
  municipality === slug || municipality === 'landelijk';

function perMunicipality<Value>(slugs: readonly string[], make: (slug: string) => Value) {
  return new Map(slugs.map((slug) => [slug, make(slug)]));
}

function searchable<Document>(
  documents: readonly Document[],
  featuresOf: (document: Document) => TextFeatures,
): (features: TextFeatures) => readonly Found<Document>[] {
  const index = buildDocumentIndex(documents.map(featuresOf));
  return (features) =>
    index.search(features).flatMap(({ row, lexical, dense }) => {
      const document = documents[row];
      return document === undefined ? [] : [{ document, lexical, dense }];
    });
}

/** Names count double: who types a name wants that place. */
function provisionText(provision: Provision): string {
  const { name, description, synonyms, audience, howToStart, organization } = provision;
  return [name, name, organization, description, ...synonyms, audience, howToStart].join(' . ');
}

function policyText(page: PolicyPage): string {
  const { title, section, keywords, questions, body } = page;
  return [title, title, section, ...keywords, ...keywords, ...questions, body].join(' . ');
}

const shortestPart = 4;

function collectLexicon(knowledge: Knowledge): ReadonlySet<string> {
  const texts = [
    ...knowledge.needs.flatMap((need) => [need.title, ...need.officialTerms, ...need.phrases]),
    ...knowledge.provisions.map(provisionText),
  ];
  return new Set(texts.flatMap(splitWords).filter((word) => word.length >= shortestPart));
}
