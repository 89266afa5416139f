import type { Municipality } from '../../src/knowledge/knowledge.ts';
import type { PagesOptions } from '../../src/pages/create-pages.ts';
import type { PageRequest, PageRoute } from '../../src/pages/page-route.ts';

export function exampleMunicipality(changes: Partial<Municipality> = {}): Municipality {
  return {
    slug: 'voorbeeldstad',
    name: 'Voorbeeldstad',
    villages: [],
    contact: {
      phones: [
        { number: '0512 00 00 01', label: 'Algemeen nummer (niet bevestigd in de avond)' },
        { number: '088 000 00 02', label: 'Het Loket', hours: 'op werkdagen' },
      ],
      email: 'info@voorbeeldstad.example',
      website: 'https://www.voorbeeldstad.example/',
      addresses: [{ street: 'Dorpsstraat 1', place: 'Voorbeeld' }, { place: 'Elders' }],
      openingHours: 'op werkdagen van 9.00 tot 17.00 uur',
      sources: [],
      checkedOn: '2026-11',
    },
    loket: { name: 'Het Loket' },
    socialTeam: { name: 'Het Team' },
    welfare: { name: 'Het Welzijn' },
    signposts: {},
    file: 'gemeenten/voorbeeldstad/gemeente.yaml',
    ...changes,
  };
}

export const exampleOptions: PagesOptions = {
  municipalities: [
    exampleMunicipality(),
    exampleMunicipality({ slug: 'anderdorp', name: 'Anderdorp' }),
  ],
  webChatFolder: '/nowhere',
  retentionDays: 28,
  otherParties: [],
  frameOrigins: ['https://www.voorbeeldstad.example'],
  leaveUrl: 'https://weer.example/',
};

/** Asks one route by its path pattern, as the server does after it matched an address. */
export async function ask(
  routes: readonly PageRoute[],
  path: string,
  request: Partial<PageRequest> = {},
) {
  const route = routes.find((each) => each.path === path);
  if (!route) throw new Error(`no route ${path}`);
  const answer = await route.handle({
    params: {},
    query: {},
    headers: {},
    host: 'chat.example',
    ...request,
  });
  return { ...answer, text: Buffer.from(answer.body).toString() };
}
