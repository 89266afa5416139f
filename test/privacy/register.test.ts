import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPages } from '../../src/pages/create-pages.ts';
import { readConfig } from '../../src/platform/config.ts';
import { algorithmEntry, algorithmEntrySchema } from '../../src/privacy/algorithm-entry.ts';
import { privacyFacts } from '../../src/privacy/privacy-facts.ts';
import { dataRegister } from '../../src/privacy/register.ts';
import { registerMarkdown } from '../../src/privacy/register-markdown.ts';
import { createKeptPlaces } from '../../src/storage/kept-places.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { ask, exampleMunicipality, exampleOptions } from '../pages/example-municipality.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runPrivacy } from './run-privacy.ts';

const facts = privacyFacts(readConfig({}));

async function openEmpty() {
  const database = await openDatabase({ file: ':memory:' });
  onTestFinished(() => database.close());
  return database;
}

describe('the data register', () => {
  test('knows every table of the database, and no other', async () => {
    const { query } = await openEmpty();
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' order by name`.execute(query);
    const registered = dataRegister(facts).flatMap(({ tables }) => tables);
    expect(registered.toSorted()).toEqual(rows.map(({ name }) => name));
  });

  test('and every table that belongs to a conversation can be exported and erased', async () => {
    const { query } = await openEmpty();
    const tables = await query.introspection.getTables();
    const aboutPeople = dataRegister(facts)
      .filter(({ what, tables: own }) => own.length > 0 && !what.includes('Geen persoonsgegevens'))
      .flatMap(({ tables: own }) => own);
    const places = createKeptPlaces(await openEmpty()).map(({ name }) => name);
    expect(places.toSorted()).toEqual(aboutPeople.toSorted());
    const pointing = tables.filter(({ columns }) =>
      columns.some(({ name }) => name === 'conversation_id'),
    );
    expect(places).toEqual(expect.arrayContaining(pointing.map(({ name }) => name)));
  });

  test.each(['1', '9', '28'])('says the same as the pages when %s days are set', async (days) => {
    const set = privacyFacts(readConfig({ RETENTION_DAYS: days }));
    const pages = createPages({ ...exampleOptions, ...set });
    const read = async (page: string) =>
      (await ask(pages, `/:municipality/${page}`, { params: { municipality: 'anderdorp' } })).text;
    const berichten = dataRegister(set).find(({ title }) => title === 'Berichten');
    const period = /^\d+ dag(en)?/.exec(berichten?.howLong ?? '')?.[0];
    expect(period).toBe(days === '1' ? '1 dag' : `${days} dagen`);
    expect(await read('privacy')).toContain(`We bewaren de berichten van dit gesprek ${period}.`);
    expect(await read('chat')).toContain(`We bewaren je berichten ${period};`);
  });

  test('names another party, and so does the page, as soon as one is configured', async () => {
    const azure = privacyFacts(readConfig({ MICROSOFT_APP_ID: 'een-id' }));
    const last = dataRegister(azure).at(-1);
    expect(last?.whoCanRead).toContain('Microsoft');
    const pages = createPages({ ...exampleOptions, ...azure });
    const request = { params: { municipality: 'anderdorp' } };
    expect((await ask(pages, '/:municipality/privacy', request)).text).toContain('Microsoft');
    expect(JSON.stringify(dataRegister(facts))).not.toContain('Microsoft');
  });

  test('leaves no question open', () => {
    for (const entry of dataRegister(facts)) {
      const { tables, ...answers } = entry;
      expect(Object.values(answers).every((answer) => answer.trim() !== '')).toBe(true);
    }
  });
});

describe('the draft for the Algoritmeregister', () => {
  test('fits standard 1.0, for every municipality', () => {
    const bare = { ...exampleMunicipality().contact, email: undefined, website: undefined };
    const { email, website, ...contact } = bare;
    for (const municipality of [exampleMunicipality(), exampleMunicipality({ contact })]) {
      expect(algorithmEntrySchema.safeParse(algorithmEntry(municipality, facts)).error).toBe(
        undefined,
      );
    }
  });

  test('says what a person must still fill in', () => {
    const { website, email, ...contact } = exampleMunicipality().contact;
    const entry = algorithmEntry(exampleMunicipality({ contact }), facts);
    expect(entry.contact_email).toContain('[INVULLEN');
    expect(entry.impacttoetsen).toContain('[INVULLEN');
  });
});

describe('privacy:register', () => {
  test('gives the same as Markdown and as JSON', async () => {
    const folder = temporaryFolder();
    const [text, json] = await Promise.all([
      runPrivacy(folder, 'register'),
      runPrivacy(folder, 'register', '--json'),
    ]);
    const { dataregister, algoritmeregister } = JSON.parse(json.out);
    expect(dataregister).toEqual(dataRegister(facts));
    expect(
      algoritmeregister.map(({ organization }: { organization: string }) => organization),
    ).toEqual(expect.arrayContaining(['Gemeente Het Hogeland', 'Gemeente Smallingerland']));
    expect(text.out).toBe(`${registerMarkdown(dataregister, algoritmeregister)}\n`);
    expect(text.out).toContain('## 1. Berichten');
  });
});
