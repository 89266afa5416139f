import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { openPage, parts } from './open-page.ts';
import { welcome } from './resident-bot.ts';
import { startProduct } from './start-product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A site of a municipality, on another origin than the chat (`localhost` is not `127.0.0.1`). */
async function startSite(allowed: boolean) {
  let chatUrl = '';
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Site</title><iframe title="Chat" width="390" height="700" src="${chatUrl}"></iframe>`,
    );
  });
  site.listen(0, 'localhost');
  await once(site, 'listening');
  const address = site.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  const url = `http://localhost:${address.port}`;
  const product = await startProduct({ frameOrigins: allowed ? [url] : [] });
  chatUrl = `${product.origin}/voorbeeldstad/chat`;
  onTestFinished(async () => {
    site.close();
    await product.stop();
  });
  return { url, product };
}

test('on the site of the municipality the chat works, and Snel weg takes the whole page away', async () => {
  const { url, product } = await startSite(true);
  const { page } = await openPage(browser, url, { ours: [product.origin] });
  const chat = page.frameLocator('iframe');
  await chat.locator('.webchat__bubble').filter({ hasText: welcome }).waitFor();
  await chat.getByRole('link', { name: 'Snel weg' }).click();
  await page.waitForURL(product.weatherUrl);
  expect(await parts(page).leave.count()).toBe(0);
});

test('another site cannot show the chat', async () => {
  const { url, product } = await startSite(false);
  const { page, complaints } = await openPage(browser, url, { ours: [product.origin] });
  await expect.poll(() => complaints.join()).toContain('frame-ancestors');
  expect(await page.frameLocator('iframe').getByText('chatbot').count()).toBe(0);
});
