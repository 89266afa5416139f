import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { openPage, parts, screens } from './open-page.ts';
import { type RunningProduct, startProcess, temporaryFolder } from './start-process.ts';

const weather = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';
const data = temporaryFolder();
let browser: Browser;
let product: RunningProduct;
beforeAll(async () => {
  [browser, product] = await Promise.all([
    startBrowser(),
    startProcess({ DATA_DIR: data.path, LEAVE_URL: weather }),
  ]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), product?.stop()]);
  data.remove();
});

/** The chat of a municipality; the site behind "Snel weg" answers without leaving this machine. */
async function openChat(municipality: string, screen: object = screens.desk) {
  const { page, complaints } = await openPage(browser, `${product.origin}/${municipality}/chat`, {
    ...screen,
    ours: [new URL(weather).origin],
  });
  await page.route(weather, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weer</title>Droog' }),
  );
  await parts(page).message('ik ben de chatbot').waitFor();
  return { page, complaints };
}

async function ask(page: Page, text: string): Promise<void> {
  await parts(page).box.fill(text);
  await parts(page).box.press('Enter');
  await parts(page).message(text).waitFor();
}

/** What axe finds wrong, as a person can read it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Whether a line stands between the top and the bottom of the screen, not hidden behind the header. */
async function isInSight(line: Locator): Promise<boolean> {
  return line.evaluate((element) => {
    const { left, top, width } = element.getBoundingClientRect();
    return (
      element.ownerDocument.elementFromPoint(left + width / 2, top + 4)?.contains(element) ?? false
    );
  });
}

/** Screenshots are for people: only when somebody says where to. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe.each(Object.entries(screens))('on a %s', (name, screen) => {
  test('a resident asks about debts, calls, chooses, comes back, and leaves at once', async () => {
    const { page, complaints } = await openChat('hogeland', screen);
    const { message, choice, leave } = parts(page);
    const welcome = message('ik ben de chatbot');
    expect(await welcome.innerText()).toMatch(/geen mens[\s\S]*bewaren we 28 dagen/);
    await shoot(page, `${name}-1-welcome`);

    await ask(page, 'waar kan ik heen met schulden?');
    const answer = message('Hier kun je terecht');
    await answer.waitFor();
    await shoot(page, `${name}-2-answer`);
    const places = await answer.locator('p > strong').allInnerTexts();
    expect(places[0]).toContain('Schuldhulpverlening');
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(3);
    // A long answer is read from its first line; it must not have scrolled by.
    await choice('Andere plek').waitFor();
    await expect.poll(() => isInSight(answer.getByText('Hier kun je terecht'))).toBe(true);
    const call = answer.locator('a[href^="tel:"]').first();
    expect(await call.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await call.scrollIntoViewIfNeeded();
    await shoot(page, `${name}-3-phone`);
    expect(await violations(page)).toEqual([]);

    await choice('Iemand spreken').click();
    const person = message('medewerker').or(message('gemeente')).last();
    await person.waitFor();
    await choice('Andere vraag').waitFor();
    await shoot(page, `${name}-4-person`);

    await page.reload();
    await message('waar kan ik heen met schulden?').waitFor();
    await answer.waitFor();
    expect(await welcome.count()).toBe(1);
    await shoot(page, `${name}-5-reload`);
    expect(complaints).toEqual([]);

    await leave.click();
    await page.waitForURL(weather);
    await page.goBack();
    expect(await page.content()).not.toContain('schulden');
  });
});

test('danger: the line to call comes first and stands in sight', async () => {
  const { page } = await openChat('smallingerland', screens.phone);
  await ask(page, 'ik wil niet meer leven');
  const answer = parts(page).message('113 Zelfmoordpreventie');
  await answer.waitFor();
  const first = answer.locator('a').first();
  expect(await first.getAttribute('href')).toBe('tel:113');
  await shoot(page, 'phone-crisis');
  const place = await first.boundingBox();
  expect(place?.y).toBeGreaterThan(0);
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(screens.phone.viewport.height);
  expect(await violations(page)).toEqual([]);
});

test('who writes Polish reads Polish, buttons included', async () => {
  const { page } = await openChat('steenwijkerland', screens.phone);
  await ask(page, 'nie mam pieniędzy na czynsz');
  await parts(page).message('Tutaj można znaleźć pomoc').waitFor();
  await shoot(page, 'phone-polish');
  await parts(page).choice('Chcę rozmawiać z człowiekiem').waitFor();
  expect(await violations(page)).toEqual([]);
});
