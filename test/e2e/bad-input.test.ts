import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  type RunningProduct,
  runUntilItStops,
  startProcess,
  temporaryFolder,
} from './start-process.ts';
import { continueTalk, talkTo } from './talk-to.ts';

function folder(): string {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  return path;
}

describe('a start that cannot go well ends with 1 and says in Dutch what to do', () => {
  test('a setting that cannot be', async () => {
    const { code, output } = await runUntilItStops({ PORT: 'abc', BEHIND_PROXY: 'misschien' });
    expect(code).toBe(1);
    expect(output).toContain('Deze instellingen kloppen niet');
    expect(output).toContain('- PORT:');
    expect(output).toContain('- BEHIND_PROXY:');
    expect(output).toContain('.env.example');
    expect(output).not.toContain('at readConfig');
  });

  test('a knowledge folder that is not there', async () => {
    const missing = join(folder(), 'nergens');
    const { code, output } = await runUntilItStops({ KNOWLEDGE_DIR: missing, DATA_DIR: folder() });
    expect(code).toBe(1);
    expect(output).toContain(`De kennismap "${missing}" bestaat niet.`);
    expect(output).toContain('Controleer het pad');
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  test('a data folder that cannot be', async () => {
    const file = join(folder(), 'een-bestand');
    writeFileSync(file, '');
    const { code, output } = await runUntilItStops({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(output).toContain(`De map ${join(file, 'data')} is niet te gebruiken`);
    expect(output).toContain('mag schrijven');
  });
});

test('a broken knowledge file is left out and named, and the rest answers', async () => {
  const knowledge = folder();
  cpSync('knowledge', knowledge, { recursive: true });
  const broken = 'gemeenten/hogeland/sociale-kaart/hogeland-schuldhulpverlening.md';
  const text = readFileSync(join(knowledge, broken), 'utf8');
  writeFileSync(join(knowledge, broken), text.replace(/^laag: .*$/m, 'laag: heel-licht'));
  const line = text.split('\n').findIndex((each) => each.startsWith('laag:')) + 1;

  const product = await startProcess({ KNOWLEDGE_DIR: knowledge, DATA_DIR: folder() });
  onTestFinished(async () => {
    await product.stop();
  });
  const warnings = product
    .output()
    .split('\n')
    .filter((each) => each.includes('"warn"'));
  expect(warnings.filter((each) => each.includes(`${broken}, regel ${line}, veld`))).toHaveLength(
    1,
  );
  const talk = await talkTo(product.origin, 'hogeland');
  const answer = await talk.say('waar kan ik heen met schulden?');
  expect(answer).toContain('Geldfit');
  expect(answer).not.toContain('Schuldhulpverlening (gemeente');
});

describe('while it runs', () => {
  const data = temporaryFolder();
  const settings = { DATA_DIR: data.path, DEVELOPMENT: 'ja', LOG_LEVEL: 'debug' };
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProcess(settings);
  });
  afterAll(async () => {
    await product.stop();
    data.remove();
  });

  test('a second one on the same port says that the port is taken', async () => {
    const { code, output } = await runUntilItStops({
      PORT: String(product.port),
      DATA_DIR: folder(),
    });
    expect(code).toBe(1);
    expect(output).toContain(String(product.port));
    expect(output).toContain('EADDRINUSE');
  });

  test('an unknown municipality is a page that is not there, and gets no token', async () => {
    const page = await fetch(`${product.origin}/amsterdam/chat`);
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('gemeente')]);
    const token = await fetch(`${product.origin}/amsterdam/chat/token`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(token.status).toBe(404);
  });

  test.each([
    ['nothing', '', /paar woorden/],
    ['only spaces', '   \n ', /paar woorden/],
    ['only emoji', '😀😭👍🏽', /paar woorden/],
    ['10,000 characters', 'ik zoek hulp met formulieren '.repeat(345), /erg lang/],
    ['control characters and a lone surrogate', '\u0000\u0007\ud800 hulp bij schulden', /schuld/i],
    ['code', '<script>alert(1)</script> [x](javascript:alert(1)) schulden', /Ik help/],
  ])('%s gets an answer of words', async (_, text, expected) => {
    const talk = await talkTo(product.origin, 'steenwijkerland');
    expect(await talk.say(text)).toMatch(expected);
  });

  test('broken JSON is refused at every address that takes a body, and nothing falls over', async () => {
    const talk = await talkTo(product.origin, 'hogeland');
    const conversation = `/v3/directline/conversations/${talk.conversationId}`;
    for (const path of [
      '/hogeland/chat/token',
      '/v3/directline/tokens/generate',
      '/v3/directline/tokens/refresh',
      '/v3/directline/conversations',
      `${conversation}/activities`,
      `${conversation}/upload`,
      '/api/messages',
    ]) {
      for (const body of ['{"type": "message", ', '[', '\u0000', '{"text":"\\uD8']) {
        const { status } = await talk.post(path, body);
        expect([path, body, status]).toEqual([path, body, 400]);
      }
    }
    expect(await talk.say('schulden')).toContain('Schuldhulpverlening');
    expect((await fetch(`${product.origin}/health/ready`)).status).toBe(200);
  });

  test('personal data reaches neither the answers, nor the data folder, nor the log', async () => {
    const secrets = ['111222333', 'jan.de.vries@voorbeeld.nl', 'NL91ABNA0417164300', '0612345678'];
    const talk = await talkTo(product.origin, 'vijfheerenlanden');
    const answers = await talk.say(`Ik heb schulden. Mijn gegevens: ${secrets.join(', ')}`);
    expect(answers).toContain('weggehaald');
    const everything = [answers, ...(await talk.texts()), product.output(), ...bytesIn(data.path)];
    for (const secret of secrets) {
      expect(everything.filter((each) => each.includes(secret))).toEqual([]);
    }
    // So that the test above looks where the conversation really is.
    expect(everything.filter((each) => each.includes('Mijn gegevens')).length).toBeGreaterThan(1);
  });

  test('a stop is in order, and after a restart the conversation is there and goes on', async () => {
    const talk = await talkTo(product.origin, 'hogeland');
    await talk.say('ik voel me alleen');
    const before = await talk.texts();
    const { code, output } = await product.stop();
    expect(code).toBe(0);
    expect(output).not.toContain('stop-forced');

    product = await startProcess(settings);
    const again = continueTalk(product.origin, talk);
    expect(await again.texts()).toEqual(before);
    expect(await again.say('weet je nog iets anders?')).not.toBe('');
  });
});

/** Every file as it is on disk, write-ahead log included. */
const bytesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
