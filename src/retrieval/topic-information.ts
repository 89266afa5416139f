import type { TextFeatures } from '../language/text-features.ts';

/** How much a text says about what it is about, in nats summed over its words; near 0 is "help". */
export type TopicInformation = (features: TextFeatures) => number;

export type TopicExample = {
  readonly features: TextFeatures;
  /** Life domain of the need; absent for messages that point nowhere. */
  readonly topic?: string;
};

const smoothing = 2;

/**
 * A word informs when its topics differ from the topics of all words (Kullback-Leibler divergence):
 * "huur" says housing, "hulp" says nothing. Words that also stand in vague messages count less.
 */
export function learnTopicInformation(examples: readonly TopicExample[]): TopicInformation {
  const topics = [
    ...new Set(examples.flatMap(({ topic }) => (topic === undefined ? [] : [topic]))),
  ];
  const columns = new Map(topics.map((topic, column) => [topic, column]));
  const vague = topics.length;
  const total = new Float64Array(topics.length + 1);
  const counts = new Map<string, Float64Array>();
  for (const { features, topic } of examples) {
    const column = topic === undefined ? vague : (columns.get(topic) ?? vague);
    addOne(total, column);
    for (const name of [...features.keys()].filter(informs)) {
      const count = counts.get(name) ?? new Float64Array(topics.length + 1);
      addOne(count, column);
      counts.set(name, count);
    }
  }
  const usual = shares(total, 0, total);
  const information = new Map(
    [...counts].map(([name, count]) => [
      name,
      divergence(shares(count, smoothing, usual), usual, vague),
    ]),
  );
  return (features) => {
    let sum = 0;
    for (const name of features.keys()) sum += information.get(name) ?? 0;
    return sum;
  };
}

/** Words by their sound (misspelled ones as well) and concepts carry a subject. */
const informs = (name: string) => name.startsWith('sound:') || name.startsWith('concept:');

function addOne(counts: Float64Array, column: number): void {
  counts[column] = (counts[column] ?? 0) + 1;
}

/** Shares of counts, drawn towards the usual shares where there are few. */
function shares(counts: Float64Array, pull: number, usual: Float64Array): Float64Array {
  const sum = counts.reduce((one, other) => one + other, 0) + pull;
  return counts.map((count, column) => (count + pull * (usual[column] ?? 0)) / (sum || 1));
}

function divergence(word: Float64Array, usual: Float64Array, vague: number): number {
  let sum = 0;
  for (let column = 0; column < vague; column += 1) {
    const share = word[column] ?? 0;
    if (share > 0) sum += share * Math.log(share / (usual[column] || 1));
  }
  return Math.max(0, sum * (1 - (word[vague] ?? 0)));
}
