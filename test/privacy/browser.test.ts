import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, parts, screens } from '../e2e/open-page.ts';
import { welcome } from '../e2e/resident-bot.ts';
import { startProduct } from '../e2e/start-product.ts';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let product: Awaited<ReturnType<typeof startProduct>>;
beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

test.each(Object.entries(screens))(
  'a whole conversation on a %s: AI notice in sight, nothing kept but the key, nothing asked elsewhere',
  async (_name, screen) => {
    const { page, complaints } = await openPage(browser, product.origin, screen);
    await page.getByRole('link', { name: 'Voorbeeldstad' }).click();
    const { box, message } = parts(page);
    await message(welcome).waitFor();
    const notice = page.getByText('Dit is een chatbot (AI), geen mens');
    expect(await notice.isVisible()).toBe(true);
    expect(await page.getByText('We bewaren je berichten 28 dagen').isVisible()).toBe(true);

    await box.fill('Dit blijft tussen ons');
    await box.press('Enter');
    await message('Je zei: Dit blijft tussen ons').waitFor();
    expect(await notice.isVisible()).toBe(true);

    const kept = await page.evaluate<Record<string, unknown>>(`(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys?.() ?? []).length,
      session: Object.keys(JSON.parse(Object.values(sessionStorage)[0])).sort(),
      text: Object.values(sessionStorage).join('').includes('tussen ons'),
    }))()`);
    expect(kept).toEqual({
      cookie: '',
      local: 0,
      databases: 0,
      caches: 0,
      session: ['conversationId', 'token'],
      text: false,
    });
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
