import { type ConversationMemory, freshMemory } from '../../src/answering/conversation-memory.ts';
import type { Answered, Clarify } from '../../src/answering/outcome.ts';
import { outcomeBasis } from '../../src/answering/outcome-basis.ts';
import type { Reading, Turn } from '../../src/answering/turn.ts';
import type { Understanding } from '../../src/routing/understanding.ts';
import { municipality, outcomes, place } from '../routing/places.ts';

/** A turn as it begins; what the test is about is filled in. */
export const turn = (changes: Partial<Turn> = {}): Turn => ({
  message: 'ik heb schulden',
  text: 'ik heb schulden',
  masked: [],
  municipality: municipality(),
  memory: freshMemory,
  language: 'nl',
  doubt: false,
  aboutOther: false,
  keepsNeeds: false,
  forgets: false,
  pressed: false,
  unsure: false,
  ...changes,
});

export const memory = (changes: Partial<ConversationMemory>): ConversationMemory => ({
  ...freshMemory,
  ...changes,
});

const understanding: Understanding = {
  needs: [],
  intents: [],
  outcomes: outcomes({ answer: 1 }),
  evidence: 1,
  nearest: [],
};

export const reading = (continues: boolean): Reading => ({
  features: new Map(),
  alone: understanding,
  together: understanding,
  continues,
});

export const answered = (from: Turn, changes: Partial<Answered> = {}): Answered => ({
  kind: 'answer',
  ...outcomeBasis(from, 'test'),
  route: 'voorliggend-veld',
  needs: ['schulden'],
  topics: ['financien'],
  places: [place('a'), place('b')],
  selfHelp: [],
  several: false,
  aboutOther: false,
  unsure: false,
  ...changes,
});

export const clarified = (from: Turn, changes: Partial<Clarify> = {}): Clarify => ({
  kind: 'clarify',
  ...outcomeBasis(from, 'test'),
  why: 'vague',
  options: [{ label: 'Geld', topic: 'financien' }],
  aboutOther: false,
  ...changes,
});
