import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { formatProblem, type Problem } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { foldText } from '../../src/language/words.ts';

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
let knowledge: Knowledge;
let problems: readonly Problem[];

beforeAll(async () => {
  ({ knowledge, problems } = await readKnowledge(folder));
});

describe('the knowledge in this repository', () => {
  test('has no problems', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('is complete', () => {
    expect(knowledge.needs).toHaveLength(110);
    expect(knowledge.provisions).toHaveLength(195);
    expect(knowledge.municipalities.map(({ slug }) => slug)).toEqual([
      'hogeland',
      'smallingerland',
      'steenwijkerland',
      'vijfheerenlanden',
    ]);
  });

  test('leads every provision to a need and every municipality to its loket', () => {
    expect(knowledge.provisions.filter(({ needs }) => needs.length === 0)).toEqual([]);
    const ids = new Set(knowledge.provisions.map(({ id }) => id));
    expect(knowledge.municipalities.map(({ loket }) => ids.has(loket.provision ?? ''))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('has enough phrases for every need', () => {
    const thin = knowledge.needs.filter(({ phrases }) => phrases.length < 28);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test('has concepts in the scripts that residents write in', () => {
    expect(knowledge.concepts.length).toBeGreaterThanOrEqual(280);
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u];
    const missing = knowledge.concepts.filter(
      ({ words }) => !scripts.every((script) => words.some((word) => script.test(word))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has no concept with a word that becomes an everyday word without its accents', () => {
    const everyday = knowledge.concepts.flatMap(({ id, words }) =>
      words.filter((word) => isStopWord(foldText(word))).map((word) => `${id}: ${word}`),
    );
    expect(everyday).toEqual([]);
  });

  test('names villages without notes between brackets', () => {
    const names = knowledge.municipalities.flatMap(({ villages }) =>
      villages.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    );
    expect(names.filter((name) => /[()]/.test(name))).toEqual([]);
    expect(names).toContain('Aldegea');
  });
});

const gathered = fileURLToPath(new URL('../../../shared', import.meta.url));

describe.runIf(existsSync(gathered))('the conversion of the gathered facts', () => {
  const phone = z.object({ number: z.string() });
  const service = z.object({
    id: z.string(),
    name: z.string(),
    summary_nl: z.string(),
    url: z.string().optional(),
    email: z.string().optional(),
    phones: z.array(phone).default([]),
    synonyms: z.array(z.string()),
    sources: z.array(z.unknown()),
  });
  const services = () => {
    const map = `${gathered}/sociale-kaart`;
    return readdirSync(map)
      .filter((name) => name.endsWith('.json'))
      .flatMap(
        (name) => z.object({ services: z.array(service) }).parse(json(`${map}/${name}`)).services,
      );
  };

  test('kept every provision with its contact, words and number of sources', () => {
    const before = services().map((one) => ({
      ...one,
      phones: one.phones.map((p) => p.number),
      sources: one.sources.map(() => expect.anything()),
      // Editors add words of their own; those that were gathered must stay.
      synonyms: expect.arrayContaining(one.synonyms),
    }));
    const after = knowledge.provisions.map((one) => ({
      id: one.id,
      name: one.name,
      summary_nl: one.description,
      ...(one.website !== undefined && { url: one.website }),
      ...(one.email !== undefined && { email: one.email }),
      phones: one.phones.map(({ number }) => number),
      synonyms: one.synonyms,
      sources: one.sources,
    }));
    expect(byId(after)).toEqual(byId(before));
  });

  test('kept every phrase of every need', () => {
    const source = z.object({
      hulpvragen: z.array(
        z.object({
          id: z.string(),
          phrases: z.array(z.string()),
          phrases_other: z.record(z.string(), z.array(z.string())),
        }),
      ),
    });
    const before = source.parse(json(`${gathered}/hulpvragen/hulpvragen.json`)).hulpvragen;
    const after = new Map(knowledge.needs.map((need) => [need.id, need]));
    const lost = before.flatMap(({ id, phrases, phrases_other: others }) => {
      const need = after.get(id);
      const now = new Set([
        ...(need?.phrases ?? []),
        ...Object.values(need?.foreignPhrases ?? {}).flat(),
      ]);
      return [...phrases, ...Object.values(others).flat()].filter((phrase) => !now.has(phrase));
    });
    expect(before).toHaveLength(after.size);
    expect(lost).toEqual([]);
  });

  test('kept the needs of every provision, the most important first', () => {
    const tag = z.object({ hulpvragen: z.array(z.string()), primary: z.string() });
    const tags = z.record(z.string(), tag).parse(json(`${gathered}/hulpvragen/koppeling.json`));
    for (const { id, needs } of knowledge.provisions) {
      expect(needs[0], id).toBe(tags[id]?.primary);
      expect([...needs].sort(), id).toEqual([...(tags[id]?.hulpvragen ?? [])].sort());
    }
  });
});

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
