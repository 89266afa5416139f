import type { Activity } from 'botbuilder';
import { expect, test } from 'vitest';
import { freshMemory } from '../../src/answering/conversation-memory.ts';
import { settleMunicipality } from '../../src/bot/settle-municipality.ts';
import { municipality } from '../routing/places.ts';

const municipalities = [
  municipality({ slug: 'hogeland', name: 'Het Hogeland' }),
  municipality({ slug: 'dorp', name: 'Dorp' }),
];

type Said = { account?: string; gemeente?: unknown; chosen?: string; text?: string };

function settled({ account = 'bot', gemeente, chosen, text = '' }: Said): string | undefined {
  const activity: Partial<Activity> = {
    recipient: { id: account, name: '' },
    channelData: gemeente === undefined ? undefined : { gemeente },
    text,
  };
  const record = { memory: freshMemory, ...(chosen === undefined ? {} : { municipality: chosen }) };
  return settleMunicipality(activity as Activity, record, municipalities)?.slug;
}

test.each<[string, Said, string | undefined]>([
  ['the bot account of our own channel', { account: 'wegwijzer-dorp' }, 'dorp'],
  [
    'the account, whatever the message says',
    { account: 'wegwijzer-dorp', gemeente: 'hogeland' },
    'dorp',
  ],
  ['the channel data of another channel', { gemeente: 'hogeland' }, 'hogeland'],
  ['what was chosen before', { chosen: 'dorp' }, 'dorp'],
  ['its name in the message', { text: 'ik woon in het hogeland' }, 'hogeland'],
  ['nothing', {}, undefined],
  ['channel data that are no text', { gemeente: 7 }, undefined],
  ['a municipality that is gone', { chosen: 'opgeheven' }, undefined],
])('a message is for the municipality of %s', (_, said, slug) => {
  expect(settled(said)).toBe(slug);
});
