import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Analyse } from '../language/text-features.ts';
import type { Steps } from '../platform/steps.ts';
import type { Label, LabelledPhrase } from './label-index.ts';

/** The intent that stands for a question about policy. */
const policyIntent = 'beleid-algemeen';

/** More would drown the other intents: the pages themselves are searched as well. */
const questionsPerPage = 2;

/** Every example sentence of the knowledge folder with what it stands for. */
export function* collectPhrases(knowledge: Knowledge, analyse: Analyse): Steps<LabelledPhrase[]> {
  const phrases: LabelledPhrase[] = [];
  const add = (label: Label, texts: readonly string[]) => {
    for (const text of texts) phrases.push({ text, label, features: analyse(text, 'words') });
  };
  for (const need of knowledge.needs) {
    const label = { kind: 'need', id: need.id } as const;
    add(label, [need.title, ...need.officialTerms, ...need.phrases]);
    for (const foreign of Object.values(need.foreignPhrases)) add(label, foreign);
    yield;
  }
  for (const intent of knowledge.intents) {
    const label = { kind: 'intent', id: intent.id } as const;
    add(label, intent.phrases);
    for (const foreign of Object.values(intent.foreignPhrases)) add(label, foreign);
    yield;
  }
  for (const page of knowledge.policyPages) {
    add({ kind: 'intent', id: policyIntent }, page.questions.slice(0, questionsPerPage));
  }
  return phrases;
}
