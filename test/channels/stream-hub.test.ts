import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createStreamHub } from '../../src/channels/direct-line/stream-hub.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { eventually } from '../support/eventually.ts';

const id = 'gesprek';

async function openHub({ keepAliveMilliseconds = 20_000 } = {}) {
  const database = await openDatabase({ file: ':memory:' });
  const conversations = createConversationLog({ database, clock: systemClock });
  await conversations.create({ id, municipality: 'westerkwartier', userId: 'dl_1' });
  const logger = createLogger({ level: 'silent' });
  const hub = createStreamHub({ conversations, logger, keepAliveMilliseconds });
  const server = createServer().listen(0, '127.0.0.1');
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => hub.attach(id, socket, 0));
  onTestFinished(async () => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
    await database.close();
  });
  const connect = (options = {}) => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, options);
    const frames: string[] = [];
    socket.on('message', (data) => frames.push(String(data)));
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    return { socket, frames, closed, opened: new Promise((resolve) => socket.on('open', resolve)) };
  };
  await new Promise((resolve) => server.on('listening', resolve));
  return { conversations, database, hub, connect };
}

describe('stream hub', () => {
  test('sends empty messages to keep the line open', async () => {
    const { connect } = await openHub({ keepAliveMilliseconds: 50 });
    const { frames } = connect();
    await eventually(() => frames).toContain('');
  });

  test('lets go of a socket that does not answer', async () => {
    const { connect } = await openHub({ keepAliveMilliseconds: 50 });
    const { closed } = connect({ autoPong: false });
    // 1006: cut off, without a farewell.
    expect(await closed).toBe(1006);
  });

  test('nothing is lost, doubled or out of order when much is said during the replay', async () => {
    const { connect, conversations, hub } = await openHub();
    const say = async (at: number) => {
      await conversations.append(id, { type: 'message', at });
      hub.notify(id);
    };
    const before = Array.from({ length: 250 }, (_, at) => at);
    for (const at of before) await say(at);
    const { frames, opened } = connect();
    const during = Promise.all(Array.from({ length: 50 }, (_, at) => say(250 + at)));
    await Promise.all([opened, during]);
    const heard = () =>
      frames
        .filter((frame) => frame !== '')
        .flatMap((frame): { at: number }[] => JSON.parse(frame).activities)
        .map(({ at }) => at);
    await eventually(() => heard().length).toBe(300);
    expect(heard()).toEqual(Array.from({ length: 300 }, (_, at) => at));
  });

  test('a log that cannot be read ends the stream, not the process', async () => {
    const { connect, database } = await openHub();
    await database.close();
    expect(await connect().closed).toBe(1011);
  });
});
