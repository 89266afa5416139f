import { type ConversationMemory, freshMemory } from '../../src/answering/conversation-memory.ts';
import type { Outcome } from '../../src/answering/outcome.ts';
import { findMunicipality } from '../../src/ask/ask-question.ts';
import { createProduct, type Product } from '../../src/product.ts';

let product: Promise<Product> | undefined;

/** The product with the knowledge that residents get. */
export const realProduct = (): Promise<Product> =>
  (product ??= createProduct({ knowledgeFolder: 'knowledge' }));

export const slugs = ['hogeland', 'smallingerland', 'vijfheerenlanden', 'steenwijkerland'];

/** What a resident notices of one answer, and what is remembered of it. */
export type Heard = {
  kind: Outcome['kind'];
  language: string;
  need: string | undefined;
  /** Ids, in the order shown. */
  places: readonly string[];
  /** The same places as the answer before. */
  samePlaces: boolean;
  /** A place that was shown before in this conversation. */
  repeats: boolean;
  followUp: string | undefined;
  why: string | undefined;
  intent: string | undefined;
  severity: string | undefined;
  aboutOther: boolean;
  unsure: boolean;
  several: boolean;
  text: string;
  buttons: readonly string[];
  memory: ConversationMemory;
  outcome: Outcome;
};

/** A conversation of one resident of one municipality. */
export async function startConversation(slug: string) {
  const built = await realProduct();
  const municipality = findMunicipality(slug, built);
  let memory = freshMemory;
  let last: readonly string[] = [];
  const shown = new Set<string>();
  return (text: string): Heard => {
    const reply = built.answer({ text, municipality, memory });
    memory = reply.memory;
    const { outcome } = reply;
    const places = 'places' in outcome ? outcome.places.map(({ id }) => id) : [];
    const heard = {
      ...noticed(outcome),
      places,
      samePlaces: places.join() === last.join(),
      repeats: places.some((id) => shown.has(id)),
      ...built.present(outcome),
      memory,
    };
    last = places;
    for (const id of places) shown.add(id);
    return heard;
  };
}

function noticed(outcome: Outcome) {
  const answered = outcome.kind === 'answer' ? outcome : undefined;
  return {
    kind: outcome.kind,
    language: outcome.language,
    need: answered?.needs[0],
    followUp: answered?.followUp,
    why: outcome.kind === 'clarify' ? outcome.why : undefined,
    intent: 'intent' in outcome ? outcome.intent : undefined,
    severity: outcome.kind === 'crisis' ? outcome.severity : undefined,
    aboutOther: 'aboutOther' in outcome && outcome.aboutOther,
    unsure: answered?.unsure ?? false,
    several: answered?.several ?? false,
    outcome,
  };
}

/** What is said, and what must be heard; lines of one conversation, in order. */
export type Script = readonly (readonly [string, Partial<Heard>])[];
