import { z } from 'zod';
import { freshMemory } from '../answering/conversation-memory.ts';
import type { Outcome } from '../answering/outcome.ts';
import type { Municipality } from '../knowledge/knowledge.ts';
import type { Product } from '../product.ts';

/** A question with the earlier messages of the same resident, oldest first. Other fields of the line are labels. */
export const questionLine = z.looseObject({
  id: z.string(),
  gemeente: z.string(),
  question: z.string(),
  history: z.array(z.string()).default([]),
});
export type QuestionLine = z.infer<typeof questionLine>;

/** Names the municipalities that there are. */
class UnknownMunicipality extends Error {}

export function findMunicipality(slug: string, { knowledge }: Product): Municipality {
  const found = knowledge.municipalities.find((municipality) => municipality.slug === slug);
  if (found !== undefined) return found;
  const slugs = knowledge.municipalities.map((municipality) => municipality.slug).join(', ');
  throw new UnknownMunicipality(`De gemeente "${slug}" ken ik niet. Kies uit: ${slugs}.`);
}

/** Has the conversation as a resident would, and gives the outcome of the last message. */
export function askQuestion(
  product: Product,
  { gemeente, question, history }: Pick<QuestionLine, 'gemeente' | 'question' | 'history'>,
): { outcome: Outcome; ms: number } {
  const municipality = findMunicipality(gemeente, product);
  let memory = freshMemory;
  for (const text of history) memory = product.answer({ text, municipality, memory }).memory;
  const begun = performance.now();
  const { outcome } = product.answer({ text: question, municipality, memory });
  return { outcome, ms: performance.now() - begun };
}
