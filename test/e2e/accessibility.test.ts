import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(Object.entries(screens))('axe finds nothing on a %s', (_name, screen) => {
  test.each(['/', '/voorbeeldstad/privacy', '/nergens'])('at %s', async (path) => {
    const { page } = await openPage(browser, product.origin + path, screen);
    expect(await violations(page)).toEqual([]);
  });

  test('in the chat, before and after an answer', async () => {
    const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/chat`, screen);
    const { box, message } = parts(page);
    await message(welcome).waitFor();
    expect(await violations(page)).toEqual([]);
    await box.fill('bronnen');
    await box.press('Enter');
    await message('Je zei').waitFor();
    await page.locator('.webchat__link-definitions__header').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('when the chat is away', async () => {
    const { page } = await openPage(browser, `${product.origin}/voorbeeldstad/privacy`, screen);
    await page.route('**/chat/token', (route) => route.abort());
    await page.getByRole('link', { name: 'Naar de chat' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
