import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const openChat = () => openPage(browser, `${product.origin}/voorbeeldstad/chat`, screens.phone);

test('a reload finds the conversation again, and welcomes nobody twice', async () => {
  const { page, complaints } = await openChat();
  const { box, message } = parts(page);
  await message(welcome).waitFor();
  await box.fill('Ik voel me alleen');
  await box.press('Enter');
  await message('Je zei: Ik voel me alleen').waitFor();

  await page.reload();
  await message('Je zei: Ik voel me alleen').waitFor();
  expect(await message(welcome).count()).toBe(1);
  await box.fill('En nu verder');
  await box.press('Enter');
  await message('Je zei: En nu verder').waitFor();
  expect(complaints).toEqual([]);
});

test('the browser keeps a token and the id of the conversation, and nothing else', async () => {
  const { page } = await openChat();
  await parts(page).message(welcome).waitFor();
  const kept = await page.evaluate<Record<string, string>>(`({...sessionStorage})`);
  expect(Object.keys(kept)).toEqual(['chat:/voorbeeldstad']);
  const value: unknown = JSON.parse(kept['chat:/voorbeeldstad'] ?? '');
  expect(Object.keys(value ?? {})).toEqual(['token', 'conversationId']);
  expect(await page.evaluate(`localStorage.length`)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(page.url()).toBe(`${product.origin}/voorbeeldstad/chat`);
});

test('a token that runs out is renewed in silence, and what was typed is sent', async () => {
  const { page } = await openChat();
  const { box, message } = parts(page);
  await message(welcome).waitFor();
  const expired = { error: { code: 'TokenExpired', message: 'expired' } };
  await page.route('**/activities', (route) => route.fulfill({ status: 403, json: expired }), {
    times: 1,
  });
  await box.fill('Ik ben mijn werk kwijt');
  await box.press('Enter');
  await message('Je zei: Ik ben mijn werk kwijt').waitFor();
  expect(await message(welcome).count()).toBe(1);
  expect(product.heard.filter((text) => text === 'Ik ben mijn werk kwijt')).toHaveLength(1);
});

test('a server that is away gives the phone number, and a second try works', async () => {
  const { page } = await openPage(
    browser,
    `${product.origin}/voorbeeldstad/privacy`,
    screens.phone,
  );
  await page.route('**/chat/token', (route) => route.abort());
  await page.getByRole('link', { name: 'Naar de chat' }).click();
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('Dat ligt niet aan jou');
  expect(await notice.getByRole('link', { name: '088 000 00 02' }).getAttribute('href')).toBe(
    'tel:0880000002',
  );

  await page.unroute('**/chat/token');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await parts(page).message(welcome).waitFor();
  expect(await page.getByText('De chat doet het nu even niet').isVisible()).toBe(false);
});

test('a conversation that the server no longer knows gives way to a new one', async () => {
  const { page } = await openChat();
  const { box, message } = parts(page);
  await message(welcome).waitFor();
  await box.fill('Dit wordt gewist');
  await box.press('Enter');
  await message('Je zei: Dit wordt gewist').waitFor();
  const id = await page.evaluate<string>(
    `JSON.parse(sessionStorage['chat:/voorbeeldstad']).conversationId`,
  );
  const conversation = await product.conversations.find(id);
  expect(conversation).toBeDefined();
  if (conversation) await product.conversations.delete(conversation);

  await page.reload();
  await message(welcome).waitFor();
  expect(await message('Dit wordt gewist').count()).toBe(0);
});
