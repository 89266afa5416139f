import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export const screens = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>;

/** A fresh browser profile, and everything that went wrong or went to another site than `ours`. */
export async function openPage(
  browser: Browser,
  url: string,
  { ours, ...options }: BrowserContextOptions & { ours?: readonly string[] } = {},
) {
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const origins = [new URL(url).origin, ...(ours ?? [])];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !origins.includes(origin)) complaints.push(request.url());
  });
  await page.goto(url);
  return { page, complaints };
}

/** The box to type in, the message list, and the buttons under a message, by what a resident sees. */
export const parts = (page: Page) => ({
  box: page.getByPlaceholder('Typ je vraag'),
  /** Of Web Chat's two copies, one is for screen readers. */
  message: (text: string) => page.locator('.webchat__bubble').filter({ hasText: text }),
  choice: (name: string) => page.getByRole('toolbar').getByRole('button', { name }),
  leave: page.getByRole('link', { name: 'Snel weg' }),
});
