import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { nl } from '../../dialogs/texts/nl.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { eventually } from '../support/eventually.ts';
import { startBot } from './start-bot.ts';

const newFile = () => join(temporaryFolder(), 'wegwijzer.db');

/** The bot with its database closed again, whatever the test did. */
async function start(file = newFile()) {
  const started = await startBot({ file });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= started.stop());
  onTestFinished(stop);
  return { ...started, stop };
}

/** What comes over the stream, typing included; typing is never kept. */
async function listen(streamUrl: string) {
  const socket = new WebSocket(streamUrl);
  onTestFinished(() => socket.terminate());
  const frames: string[] = [];
  socket.on('message', (data) => frames.push(String(data)));
  await once(socket, 'open');
  const sets = () =>
    frames.filter((frame) => frame !== '').map((frame) => streamed.parse(JSON.parse(frame)));
  return { activities: () => sets().flatMap(({ activities }) => activities) };
}

const streamed = z.looseObject({ activities: z.array(z.record(z.string(), z.unknown())) });

const ofBot = (activities: readonly Record<string, unknown>[]) =>
  activities.filter(({ from }) => JSON.stringify(from).includes('wegwijzer-'));
const messages = (activities: readonly Record<string, unknown>[]) =>
  ofBot(activities).filter(({ type }) => type === 'message');
const buttonsOf = (activity: Record<string, unknown> | undefined) =>
  JSON.stringify(activity?.suggestedActions ?? {});

describe('a resident', () => {
  test('is welcomed once, by name of the municipality, with buttons', async () => {
    const { direct, resident } = await start();
    const { token, read } = await resident('dorp');
    await direct('POST', '/conversations', token, {});
    const welcomes = messages((await read()).activities);
    expect(welcomes.map(({ text }) => text)).toEqual([nl.welcome('Dorp', 28)]);
    for (const label of nl.welcomeButtons) expect(buttonsOf(welcomes[0])).toContain(label);
  });

  test('sees that an answer is coming, and then the answer with its buttons', async () => {
    const { resident } = await start();
    const { streamUrl, say } = await resident('dorp');
    const { activities } = await listen(streamUrl);
    await say('woning zoeken');
    await eventually(() => messages(activities())).toHaveLength(2);
    const after = ofBot(activities()).slice(1);
    expect(after.map(({ type }) => type)).toEqual(['typing', 'message']);
    const [answer] = messages(after);
    expect(answer?.text).toContain('**Sociaal Loket**');
    expect(answer?.locale).toBe('nl');
    expect(buttonsOf(answer)).toContain(nl.buttonPerson);
  });

  test('gets the help line in danger, whatever came before', async () => {
    const { resident } = await start();
    const { read, say } = await resident('dorp');
    await say('help');
    await say('ik wil niet meer leven');
    expect(messages((await read()).activities).at(-1)?.text).toContain('113');
  });

  test('presses a button by its words', async () => {
    const { resident } = await start();
    const { read, say } = await resident('dorp');
    await say('help');
    const [, asked] = messages((await read()).activities);
    expect(asked?.text).toContain(nl.clarifyVague);
    await say(nl.topics.financien ?? '');
    const further = messages((await read()).activities).at(-1);
    expect(buttonsOf(further)).toContain('Ik heb schulden');
  });
});

describe('what is remembered', () => {
  test('survives a restart on the same file', async () => {
    const file = newFile();
    const before = await start(file);
    const { id, token, say } = await before.resident('dorp');
    await say('woning zoeken');
    await before.stop();
    const again = await start(file);
    const path = `/conversations/${id}/activities`;
    await again.direct('POST', path, token, {
      type: 'message',
      text: 'wat is het telefoonnummer?',
    });
    const { activities } = (await again.direct('GET', path, token)).body;
    const last = messages(activities).at(-1)?.text;
    expect(last).toContain('0595 12 34 56');
    expect(last).not.toBe(nl.clarifyVague);
  });

  test('that is broken starts afresh and still answers', async () => {
    const { resident, states } = await start();
    const { read, say } = await resident('dorp');
    await say('help');
    const broken = JSON.stringify({ gesprek: { memory: { language: 'xx', shown: 7 } } });
    await states.query.updateTable('bot_state').set({ value: broken }).execute();
    await say('woning zoeken');
    expect(messages((await read()).activities).at(-1)?.text).toContain('**Sociaal Loket**');
  });

  test('holds no personal data', async () => {
    const { resident, states } = await start();
    const { say } = await resident('dorp');
    await say('mijn bsn is 111222333 en ik ben eenzaam, mail jan@voorbeeld.nl');
    const rows = await states.query.selectFrom('bot_state').select('value').execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/111222333|jan@voorbeeld/);
  });

  test('is of one conversation only', async () => {
    const { resident } = await start();
    const one = await resident('dorp');
    const other = await resident('dorp');
    await one.say('woning zoeken');
    await other.say('wat is het telefoonnummer?');
    expect(messages((await other.read()).activities).at(-1)?.text).not.toContain('0595 12 34 56');
  });
});
