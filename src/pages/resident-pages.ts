import { randomBytes } from 'node:crypto';
import type { Municipality } from '../knowledge/knowledge.ts';
import { chatPage } from './chat-page.ts';
import { homePage, notFoundPage } from './municipality-list.ts';
import type { Frame } from './page-frame.ts';
import type { PageRequest, PageResponse, PageRoute } from './page-route.ts';
import { type PrivacyFacts, privacyPage } from './privacy-page.ts';
import { everyHeaders, type Framing, pageHeaders } from './security-headers.ts';

export type Site = PrivacyFacts & {
  readonly municipalities: readonly Municipality[];
  readonly frameOrigins: readonly string[];
  readonly leaveUrl: string;
  readonly urls: Readonly<Record<string, string>>;
};

type Page = {
  readonly title: string;
  readonly framing: Framing;
  readonly script: Frame['script'];
  readonly status: number;
  readonly render: (frame: Frame) => string;
};

/** The HTML pages; the last route takes every address that nothing else knows. */
export function residentPages(site: Site): readonly PageRoute[] {
  const lost = (request: PageRequest) => respond(site, request, notFound(site));
  const municipal =
    (answer: (municipality: Municipality, request: PageRequest) => PageResponse) =>
    (request: PageRequest) => {
      const municipality = site.municipalities.find(
        ({ slug }) => slug === request.params.municipality,
      );
      return municipality ? answer(municipality, request) : lost(request);
    };
  const shown = (page: (municipality: Municipality, site: Site) => Page) =>
    municipal((municipality, request) => respond(site, request, page(municipality, site)));
  const toChat = municipal(({ slug }) => redirect(`/${slug}/chat`));
  return [
    get('/', (request) => respond(site, request, home(site))),
    get('/:municipality', toChat),
    get('/:municipality/', toChat),
    get('/:municipality/chat', shown(chat)),
    get('/:municipality/privacy', shown(privacy)),
    get('/*', lost),
  ];
}

const reading = { framing: { kind: 'nowhere' }, script: 'leave.js', status: 200 } as const;

const home = ({ municipalities }: Site): Page => ({
  ...reading,
  title: 'Gemeente',
  render: (frame) => homePage(municipalities, frame),
});

const notFound = ({ municipalities }: Site): Page => ({
  ...reading,
  title: 'Gemeente',
  status: 404,
  render: (frame) => notFoundPage(municipalities, frame),
});

const chat = (municipality: Municipality, site: Site): Page => ({
  title: `Gemeente ${municipality.name}`,
  framing: { kind: 'municipal', origins: site.frameOrigins },
  script: 'chat.js',
  status: 200,
  render: (frame) => chatPage({ municipality, frame, retentionDays: site.retentionDays }),
});

/** In a frame the chat links to it, so it may stand there too. */
const privacy = (municipality: Municipality, site: Site): Page => ({
  title: `Gemeente ${municipality.name}`,
  framing: { kind: 'municipal', origins: site.frameOrigins },
  script: 'leave.js',
  status: 200,
  render: (frame) => privacyPage(municipality, site, frame),
});

const chatStyles = ['chat.css', 'web-chat.css'];

function respond(site: Site, request: PageRequest, page: Page): PageResponse {
  const nonce = randomBytes(16).toString('base64');
  const { title, script, framing, status } = page;
  const styles = ['page.css', ...(script === 'chat.js' ? chatStyles : ['reading.css'])];
  const { urls, leaveUrl } = site;
  return {
    status,
    headers: pageHeaders({ nonce, host: request.host, framing }),
    body: page.render({ title, script, styles, nonce, urls, leaveUrl }),
  };
}

function redirect(location: string): PageResponse {
  return {
    status: 302,
    headers: { location, 'cache-control': 'no-store', ...everyHeaders },
    body: '',
  };
}

function get(path: string, handle: PageRoute['handle']): PageRoute {
  return { method: 'GET', path, handle };
}
