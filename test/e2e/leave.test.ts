import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { openPage, parts, screens } from './open-page.ts';
import { welcome } from './resident-bot.ts';
import { startProduct } from './start-product.ts';

const secret = 'Mijn man slaat mij';
let browser: Browser;
let product: Awaited<ReturnType<typeof startProduct>>;
beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

/** From the first page into a conversation that nobody else may see. */
async function talk() {
  const { page, complaints } = await openPage(browser, product.origin, {
    ...screens.phone,
    ours: [new URL(product.weatherUrl).origin],
  });
  await page.getByRole('link', { name: 'Voorbeeldstad' }).click();
  const { box, message } = parts(page);
  await message(welcome).waitFor();
  await box.fill(secret);
  await box.press('Enter');
  await message(`Je zei: ${secret}`).waitFor();
  const conversationId = await page.evaluate<string>(
    `JSON.parse(Object.values(sessionStorage)[0]).conversationId`,
  );
  return { page, complaints, conversationId };
}

async function expectNothingLeft(page: Page, conversationId: string) {
  await page.waitForURL(product.weatherUrl);
  await expect.poll(() => product.conversations.find(conversationId)).toBeUndefined();
  await page.goBack();
  expect(page.url()).toBe(`${product.origin}/`);
  expect(await page.content()).not.toContain('slaat');
  expect(await page.evaluate(`sessionStorage.length`)).toBe(0);
}

describe('Snel weg', () => {
  test('by a click: the weather, and nothing behind the back button or on the server', async () => {
    const { page, complaints, conversationId } = await talk();
    await parts(page).leave.click();
    await expectNothingLeft(page, conversationId);
    expect(complaints).toEqual([]);
  });

  test('by twice Esc, also from the box to type in', async () => {
    const { page, conversationId } = await talk();
    await parts(page).box.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectNothingLeft(page, conversationId);
  });

  test('once Esc does nothing', async () => {
    const { page } = await talk();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    expect(page.url()).toBe(`${product.origin}/voorbeeldstad/chat`);
  });

  test('on the privacy page wipes the conversation that was open before it', async () => {
    const { page, conversationId } = await talk();
    await page.getByText('Privacy', { exact: true }).click();
    await page.getByRole('link', { name: 'Meer over privacy' }).click();
    await parts(page).leave.click();
    await page.waitForURL(product.weatherUrl);
    await expect.poll(() => product.conversations.find(conversationId)).toBeUndefined();

    await page.goBack();
    const again = page.getByRole('button', { name: 'Nieuw gesprek beginnen' });
    await again.waitFor();
    expect(await page.content()).not.toContain('slaat');
    await again.click();
    await parts(page).message(welcome).waitFor();
    await expect(parts(page).message(secret).count()).resolves.toBe(0);
  });

  test('works without JavaScript too', async () => {
    const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/chat`, {
      javaScriptEnabled: false,
      ours: [new URL(product.weatherUrl).origin],
    });
    await parts(page).leave.click();
    await page.waitForURL(product.weatherUrl);
  });

  test('says honestly what it cannot do', async () => {
    const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/chat`);
    const text = 'Je browsergeschiedenis blijft staan.';
    await expect(page.getByText(text).isVisible()).resolves.toBe(true);
  });
});
