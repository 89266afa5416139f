import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type RunningProduct, startProcess, temporaryFolder } from '../e2e/start-process.ts';
import { type Talk, talkTo } from '../e2e/talk-to.ts';
import { eventually } from '../support/eventually.ts';
import { introduction, leaksIn, planted } from './planted-values.ts';

/** Every field of an activity that a browser may fill, filled with personal data. */
const hostileActivity = {
  type: 'message',
  text: introduction,
  locale: planted.email,
  name: introduction,
  value: { bsn: planted.bsn, getal: Number(planted.bsn), [planted.email]: [[introduction]] },
  valueType: planted.email,
  channelData: { clientActivityID: 'x1y2z3', postBack: true, extra: { diep: introduction } },
  entities: [{ type: 'ClientCapabilities', wat: introduction }],
  localTimestamp: planted.birthDate,
  localTimezone: planted.email,
  textFormat: planted.email,
  inputHint: planted.phone,
  code: planted.bsn,
  replyToId: planted.bsn,
  reactionsAdded: [{ type: introduction }],
};

const messages = {
  'an ordinary message': { text: `${introduction}. Ik kan de huur niet betalen.` },
  'a crisis message': { text: `Ik wil niet meer leven. ${introduction}` },
  'the message after a crisis': { text: `dankjewel, ${introduction}` },
  'a message about danger at home': { text: `Mijn man slaat mij. ${introduction}` },
  'a button answer': { text: planted.bsn, value: introduction, channelData: { postBack: true } },
  'a message in English': { text: `My name is ${planted.name}, call ${planted.phone}` },
  'a far too long message': { text: `${'ik weet niet '.repeat(400)} ${introduction}` },
  'a message without words': { text: planted.phone },
  'every field at once': hostileActivity,
  'an event': { ...hostileActivity, type: 'event' },
  'the end': { ...hostileActivity, type: 'endOfConversation' },
  'a sign of typing': { ...hostileActivity, type: 'typing' },
};

const folder = temporaryFolder();
const answers: string[] = [];
const frames: string[] = [];
let product: RunningProduct;
let talk: Talk;
let socket: WebSocket | undefined;

beforeAll(async () => {
  product = await startProcess({ DATA_DIR: folder.path, LOG_LEVEL: 'debug', DEVELOPMENT: 'ja' });
  talk = await talkTo(product.origin, 'hogeland');
  socket = await openStream();
  const path = `/v3/directline/conversations/${talk.conversationId}/activities`;
  for (const message of Object.values(messages)) {
    await note(talk.post(path, JSON.stringify({ type: 'message', ...message })));
  }
  await sendOddRequests(path);
});

afterAll(async () => {
  socket?.terminate();
  await product?.stop();
  folder.remove();
});

async function note(answer: Promise<Response>): Promise<string> {
  const text = await (await answer).text();
  answers.push(text);
  return text;
}

async function openStream(): Promise<WebSocket> {
  const started = await note(talk.post('/v3/directline/conversations', '{}'));
  const { streamUrl } = z.object({ streamUrl: z.string() }).parse(JSON.parse(started));
  const opened = new WebSocket(streamUrl);
  opened.on('message', (data) => frames.push(String(data)));
  await new Promise((resolve) => opened.once('open', resolve));
  return opened;
}

/** What no page sends: addresses, headers and bodies that end in an error. */
async function sendOddRequests(path: string): Promise<void> {
  const everything = encodeURIComponent(introduction);
  const { origin } = product;
  await note(talk.post(path, `{"type":"message","text":"${introduction}`));
  await note(talk.post(path, JSON.stringify({ type: introduction, text: 3 })));
  await note(talk.post(path, JSON.stringify({ type: 'event', name: `handoff.${introduction}` })));
  await startInLanguage(planted.email);
  await note(talk.post('/v3/directline/tokens/refresh', JSON.stringify({ user: introduction })));
  await note(fetch(`${origin}${path}?watermark=${everything}`));
  await note(fetch(`${origin}/${everything}/chat?q=${everything}`));
  await note(
    fetch(`${origin}/hogeland/chat?q=${everything}`, {
      headers: { referer: `${origin}/${everything}` },
    }),
  );
  await note(
    fetch(`${origin}/v3/directline/conversations/${everything}`, {
      headers: { authorization: `Bearer ${planted.bsn}` },
    }),
  );
  const shapes = Object.keys(elsewhere).flatMap((wrong) => [
    { ...elsewhere, [wrong]: { not: [introduction], id: planted.bsn } },
    { ...elsewhere, [wrong]: introduction },
  ]);
  // Together: every turn whose answer cannot be delivered is tried again for seconds.
  const sent = [elsewhere, ...shapes].map((each) => JSON.stringify(each));
  await Promise.all(sent.map((body) => note(talk.post('/api/messages', body))));
}

async function startInLanguage(locale: string): Promise<void> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const given = await note(
    fetch(`${product.origin}/hogeland/chat/token`, { method: 'POST', headers }),
  );
  const { token } = z.object({ token: z.string() }).parse(JSON.parse(given));
  await note(
    fetch(`${product.origin}/v3/directline/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ locale }),
    }),
  );
}

/** From a channel of somebody else; its answer goes nowhere, so the turn fails. */
const elsewhere = {
  ...hostileActivity,
  id: '1',
  channelId: 'emulator',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: 'iemand', name: introduction },
  recipient: { id: 'wegwijzer-hogeland' },
  conversation: { id: 'gesprek-elders' },
};

const filesOnDisk = () =>
  readdirSync(folder.path).map((name) => ({
    name,
    text: readFileSync(join(folder.path, name)).toString('latin1'),
  }));

describe('what a resident should not have typed', () => {
  test('is in no file: not in the database, not in its log', () => {
    const files = filesOnDisk();
    expect(files.map(({ name }) => name)).toContain('wegwijzer.db');
    expect(files.map(({ text }) => text).join('')).toContain('[bsn]');
    expect(
      files.flatMap(({ name, text }) => leaksIn(text).map((leak) => `${name}: ${leak}`)),
    ).toEqual([]);
  });

  test('is in no log line', () => {
    expect(product.output()).toContain('turn-failed');
    expect(leaksIn(product.output())).toEqual([]);
  });

  test('does not come back over the stream, nor in an answer', async () => {
    await eventually(() => frames.join('')).toContain('[bsn]');
    expect(answers.length).toBeGreaterThan(20);
    expect(frames.flatMap(leaksIn)).toEqual([]);
    expect(answers.flatMap(leaksIn)).toEqual([]);
    expect((await talk.texts()).flatMap(leaksIn)).toEqual([]);
  });

  test('is not remembered either, and the conversation goes on', async () => {
    expect(await talk.say('waar kan ik terecht met schulden?')).not.toBe('');
    expect(filesOnDisk().flatMap(({ text }) => leaksIn(text))).toEqual([]);
  });
});
