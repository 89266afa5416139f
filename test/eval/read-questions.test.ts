import { expect, test } from 'vitest';
import { parseQuestion, readQuestions } from '../../eval/read-questions.ts';
import { outcomeKinds } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';

const line = {
  id: 'v-1',
  gemeente: 'hogeland',
  question: 'Help',
  style: 'plain',
  outcome: 'clarify',
};

test('a line with only what must be there gets empty labels', () => {
  expect(parseQuestion(JSON.stringify(line), 'vragen.jsonl:1')).toMatchObject({
    id: 'v-1',
    history: [],
    routes: [],
    services_best: [],
    policy: [],
  });
});

test.each([
  ['{"id": ', /vragen\.jsonl:3: dit is geen JSON/],
  ['[]', /vragen\.jsonl:3: de regel zelf klopt niet/],
  [JSON.stringify({ ...line, style: 'boos' }), /vragen\.jsonl:3: style klopt niet/],
  [JSON.stringify({ ...line, outcome: undefined }), /vragen\.jsonl:3: outcome klopt niet/],
  [JSON.stringify({ ...line, routes: ['loket'] }), /vragen\.jsonl:3: routes\.0 klopt niet/],
  [JSON.stringify({ ...line, service_best: ['x'] }), /vragen\.jsonl:3: de regel zelf klopt niet/],
])('%s is refused with file, line and field', (text, message) => {
  expect(() => parseQuestion(text, 'vragen.jsonl:3')).toThrow(message);
});

test('our own questions fit the sociale kaart that they are about', async () => {
  const questions = readQuestions('eval/questions/eigen-vragen.jsonl');
  const { knowledge } = await readKnowledge('knowledge');
  const provisions = new Map(knowledge.provisions.map((each) => [each.id, each]));
  expect(questions.length).toBeGreaterThanOrEqual(120);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ outcome }) => outcome))).toEqual(new Set(outcomeKinds));
  for (const question of questions) {
    const { id, gemeente, outcome, routes, services_best, services_ok, services_wrong } = question;
    for (const service of [...services_ok, ...services_wrong]) {
      const municipality = provisions.get(service)?.municipality;
      expect([gemeente, 'landelijk'], `${id}: ${service}`).toContain(municipality);
    }
    for (const best of services_best) {
      expect(services_ok, id).toContain(best);
      // A handoff starts at the municipality's first door, whatever layer that door has itself.
      if (outcome === 'handoff') continue;
      expect(routes, `${id}: ${best}`).toContain(provisions.get(best)?.layer);
    }
  }
});
