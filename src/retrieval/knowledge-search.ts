import type { Knowledge, PolicyPage, Provision } from '../knowledge/knowledge.ts';
import { createDecompounder } from '../language/decompound.ts';
import { createConceptFinder } from '../language/find-concepts.ts';
import { type Analyse, createAnalyse, type TextFeatures } from '../language/text-features.ts';
import { splitWords } from '../language/words.ts';
import type { Steps } from '../platform/steps.ts';
import { collectPhrases } from './collect-phrases.ts';
import { buildDocumentIndex, type DocumentScore } from './document-index.ts';
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
export function* buildKnowledgeSearch(knowledge: Knowledge): Steps<KnowledgeSearch> {
  const analyse = createAnalyse(
    createDecompounder(collectLexicon(knowledge)),
    createConceptFinder(knowledge.concepts),
  );
  const phrases = yield* collectPhrases(knowledge, analyse);
  const provisions = knowledge.provisions.map((document) => prepareProvision(document, analyse));
  yield;
  const policyPages = knowledge.policyPages.map((document) => preparePolicyPage(document, analyse));
  yield;
  const vocabulary = buildVocabulary(phrases.map(({ features }) => features));
  yield;
  const labels = yield* buildLabelIndex(phrases, vocabulary);
  const slugs = knowledge.municipalities.map(({ slug }) => slug);
  const findProvisions = yield* searchableBy(slugs, provisions);
  const findPolicyPages = yield* searchableBy(slugs, policyPages);
  const withoutTitle = createWithoutTitle(knowledge, analyse);
  const examples = topicExamples(knowledge, phrases, provisions);
  return {
    analyse: remembering(analyse),
    labels: labels.score,
    topicInformation: learnTopicInformation(examples),
    provisions: (features, slug) => findProvisions.get(slug)?.(features) ?? [],
    policyPages: (features, slug) =>
      findPolicyPages.get(slug)?.(withoutTitle(features, slug)) ?? [],
  };
}

const rememberedTexts = 2_000;

/** A message is read at several stages of its turn, and again with the next ones. */
function remembering(analyse: Analyse): (text: string) => TextFeatures {
  const known = new Map<string, TextFeatures>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const features = analyse(text);
    if (known.size >= rememberedTexts) known.clear();
    known.set(text, features);
    return features;
  };
}

/** How much the name of a plan counts beside the words of the subject. */
const besideTheSubject = 0.3;

/**
 * Makes the name of the plan and of the municipality count less in a question: "volgens het beleidsplan van Het Hogeland"
 * says that it is about policy, not which page. A question about nothing else stays whole.
 */
function createWithoutTitle({ municipalities, policyPages }: Knowledge, analyse: Analyse) {
  const titles = new Map(
    municipalities.map(({ slug, name }) => {
      const documents = policyPages.filter(({ municipality }) => municipality === slug);
      const words = [name, 'gemeente beleid plan', ...documents.map(({ document }) => document)];
      return [slug, analyse(words.join(' . '))] as const;
    }),
  );
  return (features: TextFeatures, slug: string): TextFeatures => {
    const title = titles.get(slug);
    const halved = [...features].map(([name, weight]) => {
      return [name, title?.has(name) ? weight * besideTheSubject : weight] as const;
    });
    return new Map(halved);
  };
}

type Local = { readonly municipality: string };

/** A document with its features: as a whole, and of the sentences that stand for it. */
type Prepared<Document> = {
  readonly document: Document;
  readonly whole: TextFeatures;
  readonly parts: readonly TextFeatures[];
};

/** Names count double: who types a name wants that place. */
function prepareProvision(document: Provision, analyse: Analyse): Prepared<Provision> {
  const { name, description, synonyms, audience, howToStart, organization } = document;
  const whole = [name, name, organization, description, ...synonyms, audience, howToStart];
  const sentences = [name, organization, ...synonyms];
  return {
    document,
    whole: analyse(whole.join(' . ')),
    parts: sentences.map((text) => analyse(text)),
  };
}

function preparePolicyPage(document: PolicyPage, analyse: Analyse): Prepared<PolicyPage> {
  const { title, section, keywords, questions, body } = document;
  const whole = [title, title, section, ...keywords, ...keywords, ...questions, body];
  const sentences = [title, ...keywords, ...questions];
  return {
    document,
    whole: analyse(whole.join(' . ')),
    parts: sentences.map((text) => analyse(text)),
  };
}

const serves =
  (slug: string) =>
  ({ document: { municipality } }: Prepared<Local>) =>
    municipality === slug || municipality === 'landelijk';

type Find<Document> = (features: TextFeatures) => readonly Found<Document>[];

function* searchableBy<Document extends Local>(
  slugs: readonly string[],
  prepared: readonly Prepared<Document>[],
): Steps<ReadonlyMap<string, Find<Document>>> {
  const finders = new Map<string, Find<Document>>();
  for (const slug of slugs) {
    finders.set(slug, searchable(prepared.filter(serves(slug))));
    yield;
  }
  return finders;
}

function searchable<Document>(prepared: readonly Prepared<Document>[]): Find<Document> {
  const index = buildDocumentIndex(prepared.map(({ whole, parts }) => ({ whole, phrases: parts })));
  return (features) =>
    index.search(features).flatMap(({ row, ...scores }) => {
      const document = prepared[row]?.document;
      return document === undefined ? [] : [{ document, ...scores }];
    });
}

/** Phrases with the topic of their need; vague messages have none. Words of provisions inform too. */
function topicExamples(
  knowledge: Knowledge,
  phrases: readonly LabelledPhrase[],
  provisions: readonly Prepared<Provision>[],
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
    ...provisions.flatMap(({ document, parts }) => {
      const [topic] = document.topics;
      return topic === undefined ? [] : parts.map((features) => ({ features, topic }));
    }),
  ];
}

const shortestPart = 4;

function collectLexicon(knowledge: Knowledge): ReadonlySet<string> {
  const texts = [
    ...knowledge.needs.flatMap((need) => [need.title, ...need.officialTerms, ...need.phrases]),
    ...knowledge.provisions.flatMap(({ name, description, synonyms }) => [
      name,
      description,
      ...synonyms,
    ]),
  ];
  return new Set(texts.flatMap(splitWords).filter((word) => word.length >= shortestPart));
}
