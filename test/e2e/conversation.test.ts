import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { openPage, parts, screens } from './open-page.ts';
import { welcome } from './resident-bot.ts';
import { startProduct } from './start-product.ts';

let browser: Browser;
let product: Awaited<ReturnType<typeof startProduct>>;
beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

describe.each(Object.entries(screens))('on a %s', (_name, screen) => {
  test('a resident picks the municipality, is welcomed, asks, chooses, and gets links that work', async () => {
    const { page, complaints } = await openPage(browser, product.origin, screen);
    const { box, message, choice } = parts(page);
    await page.getByRole('link', { name: 'Voorbeeldstad' }).click();
    await message(welcome).waitFor();

    await box.fill('Ik zorg voor mijn man');
    await box.press('Enter');
    const answer = message('Je zei: Ik zorg voor mijn man');
    await answer.waitFor();
    const links = await answer
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href'), link.getAttribute('target')]),
      );
    expect(links).toEqual([
      ['tel:0512000003', null],
      ['mailto:hulp@steunpunt.example', null],
      ['https://steunpunt.example/', '_blank'],
    ]);

    await choice('Ik zoek iets anders').click();
    await message('Je zei: Ik zoek iets anders').waitFor();
    expect(product.heard.slice(-2)).toEqual(['Ik zorg voor mijn man', 'Ik zoek iets anders']);
    expect(complaints).toEqual([]);
  });

  test('the notice, the way out and the box to type in stay in sight', async () => {
    const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/chat`, screen);
    const { box, message, leave } = parts(page);
    await message(welcome).waitFor();
    for (const text of ['een', 'twee', 'drie']) {
      await box.fill(text);
      await box.press('Enter');
      await message(`Je zei: ${text}`).waitFor();
    }
    const notice = page.getByText('Dit is een chatbot (AI), geen mens');
    const { width, height } = screen.viewport;
    for (const part of [notice, leave, box, page.getByRole('link', { name: /^Bel/ }).first()]) {
      const place = await part.boundingBox();
      expect(place).not.toBeNull();
      if (!place) continue;
      expect(place.y).toBeGreaterThanOrEqual(0);
      expect(place.y + place.height).toBeLessThanOrEqual(height);
      expect(place.x + place.width).toBeLessThanOrEqual(width);
    }
  });
});

test.each([
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 640, height: 400 },
])('nothing runs off the side at $width by $height', async (viewport) => {
  for (const path of ['/', '/voorbeeldstad/privacy', '/voorbeeldstad/chat', '/nergens/chat']) {
    const { page } = await openPage(browser, product.origin + path, { viewport });
    const overflow = await page.evaluate(
      `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
    );
    expect([path, overflow]).toEqual([path, 0]);
  }
});

test('at 400% zoom the box to type in can be reached', async () => {
  const viewport = { width: 320, height: 256 };
  const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/chat`, { viewport });
  const { box, leave } = parts(page);
  await box.scrollIntoViewIfNeeded();
  await box.fill('Ik heb schulden');
  await box.press('Enter');
  await parts(page).message('Je zei: Ik heb schulden').waitFor();
  expect((await leave.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test('without JavaScript the page gives the phone number and the mail address', async () => {
  const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/chat`, {
    javaScriptEnabled: false,
  });
  await expect(page.locator('noscript h2').isVisible()).resolves.toBe(true);
  await expect(
    page.locator('noscript [href="mailto:info@voorbeeldstad.example"]').isVisible(),
  ).resolves.toBe(true);
  await expect(page.getByText('De chat gaat open').isVisible()).resolves.toBe(false);
});
