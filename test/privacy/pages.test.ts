import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createPages, type PagesOptions } from '../../src/pages/create-pages.ts';
import { ask, exampleMunicipality, exampleOptions } from '../pages/example-municipality.ts';

const chat = async (options: PagesOptions) =>
  (await ask(createPages(options), '/:municipality/chat', { params: { municipality: 'kaal' } }))
    .text;

const bare = exampleMunicipality({
  slug: 'kaal',
  contact: { phones: [], addresses: [], sources: [], checkedOn: '2026-11' },
});
const nothingSet: PagesOptions = {
  municipalities: [bare],
  webChatFolder: '/nowhere',
  retentionDays: 1,
  otherParties: [],
  frameOrigins: [],
  leaveUrl: '',
};

const browserFolder = fileURLToPath(new URL('../../src/pages/browser', import.meta.url));
const browserFiles = readdirSync(browserFolder).map((name) => ({
  name,
  text: readFileSync(`${browserFolder}/${name}`, 'utf8'),
}));

describe('the notice that this is AI', () => {
  const hostile = '</header><!-- <style>.ai{display:none}</style>';
  const attempts: Readonly<Record<string, PagesOptions>> = {
    'nothing is set': nothingSet,
    'everything is set': { ...exampleOptions, municipalities: [bare] },
    'settings try to hide it': {
      ...nothingSet,
      municipalities: [{ ...bare, name: hostile }],
      otherParties: [hostile],
      frameOrigins: [hostile],
      leaveUrl: hostile,
    },
  };

  test.each(Object.entries(attempts))('stands in the header when %s', async (_name, options) => {
    const [header = ''] = /<header class="top">.*?<\/header>/s.exec(await chat(options)) ?? [];
    expect(header).toContain('<p class="ai">Dit is een chatbot (AI), geen mens</p>');
  });

  test('is not hidden by our own style or script', () => {
    for (const { name, text } of browserFiles) {
      const rules = text.match(/\.ai\b[^{}]*\{[^}]*\}/g) ?? [];
      expect(rules.join(), name).not.toMatch(
        /display: *none|visibility|opacity|clip|font-size: *0/,
      );
      if (name.endsWith('.js')) expect(text, name).not.toMatch(/['"`.]ai['"`]/);
    }
  });
});

test('before the box to type in stands one sentence: what is kept, how long, who can read it, and where to read more', async () => {
  const text = await chat({ ...nothingSet, retentionDays: 14 });
  const sentence =
    'We bewaren je berichten 14 dagen; alleen beheerders kunnen ze lezen. <a href="/kaal/privacy">Meer over privacy</a>';
  expect(text).toContain(sentence);
  expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('data-web-chat-host'));
  expect(text).toContain('<details open data-about>');
});

describe('what our pages ask of a browser', () => {
  test('comes from our own server only', () => {
    for (const { name, text } of browserFiles) {
      const addresses = text.match(/https?:\/\/[^\s'"`)]+|(?<=[('"`])\/\/\w[^\s'"`)]*/g) ?? [];
      expect(
        addresses.filter((address) => !address.startsWith('http://www.w3.org/')),
        name,
      ).toEqual([]);
    }
  });

  test('is nothing that stays: no cookie, no storage but that of the session', () => {
    for (const { name, text } of browserFiles) {
      expect(text, name).not.toMatch(
        /localStorage|indexedDB|document\.cookie|cookieStore|caches\.|serviceWorker|sendBeacon|geolocation/,
      );
    }
  });
});
