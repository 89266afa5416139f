import { expect, test } from 'vitest';
import { freshMemory } from '../../src/answering/conversation-memory.ts';
import type { Outcome } from '../../src/answering/outcome.ts';
import type { Municipality } from '../../src/knowledge/knowledge.ts';
import { readSafetyRules } from '../../src/knowledge/read-safety-rules.ts';
import { contactDetailsIn } from './contact-details.ts';
import { realProduct } from './talk.ts';

/** Every need has its turn, in words that differ from municipality to municipality. */
async function samples(perNeed: number) {
  const { knowledge, answer, present } = await realProduct();
  const { needs, municipalities } = knowledge;
  const outcomesIn = (municipality: Municipality, from: number) =>
    needs.flatMap((need) => {
      const phrases = [...need.phrases, ...Object.values(need.foreignPhrases).flat()];
      return Array.from({ length: perNeed }, (_, nth) => {
        const text = phrases[(from + nth * 17) % phrases.length] ?? need.title;
        const { outcome } = answer({ text, municipality, memory: freshMemory });
        return { text, outcome, reply: present(outcome) };
      });
    });
  return municipalities.map((municipality, at) => ({
    municipality,
    answers: outcomesIn(municipality, at * 5),
  }));
}

const placesOf = (outcome: Outcome) => [
  ...('places' in outcome ? outcome.places : []),
  ...('offer113' in outcome && outcome.offer113 !== undefined ? [outcome.offer113] : []),
  ...(outcome.kind === 'crisis' && outcome.after !== undefined ? outcome.after.places : []),
];

test('nobody is ever sent to a place of another municipality', async () => {
  let seen = 0;
  for (const { municipality, answers } of await samples(5)) {
    for (const { text, outcome } of answers) {
      for (const place of placesOf(outcome)) {
        seen += 1;
        expect([municipality.slug, 'landelijk'], `${place.id} for "${text}"`).toContain(
          place.municipality,
        );
      }
    }
  }
  expect(seen).toBeGreaterThan(1_000);
});

test('every answer names one to three places, and every reply says something', async () => {
  for (const { answers } of await samples(1)) {
    for (const { text, outcome, reply } of answers) {
      expect(reply.text.trim(), text).not.toBe('');
      if (outcome.kind !== 'answer') continue;
      expect(outcome.places.length, text).toBeGreaterThan(0);
      expect(outcome.places.length, text).toBeLessThanOrEqual(3);
    }
  }
});

test('every phone number, mail address and web address in an answer stands in the knowledge', async () => {
  const { knowledge } = await realProduct();
  const { texts, localLines } = await readSafetyRules('knowledge');
  let checked = 0;
  for (const { municipality, answers } of await samples(1)) {
    const own = <Part extends { municipality: string }>(parts: readonly Part[]) =>
      parts.filter((part) => [municipality.slug, 'landelijk'].includes(part.municipality));
    const known = contactDetailsIn(
      JSON.stringify([
        own(knowledge.provisions),
        own(knowledge.policyPages),
        municipality.contact,
        texts,
        localLines,
      ]),
    );
    for (const { text, reply } of answers) {
      const shown = contactDetailsIn(reply.text);
      checked += shown.size;
      expect(
        [...shown].filter((detail) => !known.has(detail)),
        text,
      ).toEqual([]);
    }
  }
  expect(checked).toBeGreaterThan(1_000);
});
