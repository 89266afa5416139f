import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nl } from '../../dialogs/texts/nl.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { startBot } from './start-bot.ts';

/** A conversation on a channel of others, which knows residents but not where they live. */
async function onOtherChannel(channelData?: object) {
  const file = join(temporaryFolder(), 'wegwijzer.db');
  const { call, stop } = await startBot({ file, development: true });
  onTestFinished(stop);
  const send = async (activity: object) => {
    const { body } = await call('POST', '/api/messages', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        channelId: 'webchat',
        serviceUrl: 'http://127.0.0.1:1/',
        from: { id: 'inwoner' },
        recipient: { id: 'bot' },
        conversation: { id: 'gesprek-1' },
        deliveryMode: 'expectReplies',
        channelData,
        ...activity,
      }),
    });
    return body.activities.filter(({ type }) => type === 'message');
  };
  return {
    comesIn: () => send({ type: 'conversationUpdate', membersAdded: [{ id: 'inwoner' }] }),
    say: (text: string) => send({ type: 'message', id: text, text }),
  };
}

test('a resident of an unknown municipality is asked for it, and answered after that', async () => {
  const { comesIn, say } = await onOtherChannel();
  const asked = [...(await comesIn()), ...(await say('woning zoeken'))];
  expect(asked.map(({ text }) => text)).toEqual([nl.whichMunicipality, nl.whichMunicipality]);
  expect(JSON.stringify(asked[0]?.suggestedActions)).toContain('Stad');
  const [welcome] = await say('Stad');
  expect(welcome?.text).toBe(nl.welcome('Stad', 28));
  const [answer] = await say('woning zoeken');
  expect(answer?.text).toContain('**Sociaal Loket**');
});

test('a channel that says the municipality needs no question', async () => {
  const { comesIn, say } = await onOtherChannel({ gemeente: 'dorp' });
  expect((await comesIn())[0]?.text).toBe(nl.welcome('Dorp', 28));
  expect((await say('woning zoeken'))[0]?.text).toContain('**Sociaal Loket**');
});
