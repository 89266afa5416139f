import './leave.js';
import { hasConversation, openConversation } from './conversation.js';
import { loadWebChat, mountWebChat } from './web-chat.js';

const { base, webChat } = document.body.dataset;
const host = document.querySelector('[data-web-chat-host]');
const notices = [...document.querySelectorAll('[data-notice]')];
const about = document.querySelector('[data-about]');

/** The server may be away when a token runs out; try this often by ourselves before we ask the resident. */
const silentRenewals = 2;
let renewals = 0;
let current;

document.querySelector('[data-retry]').addEventListener('click', () => open(start));
document.querySelector('[data-start]').addEventListener('click', () => open(start));

if (cameBackAfterLeaving()) show('rest');
else await open(start);

async function open(step) {
  show('start');
  try {
    await step();
  } catch {
    close();
    show('away');
  }
}

async function start() {
  const [library, conversation] = await Promise.all([loadWebChat(webChat), openConversation(base)]);
  close();
  current = mountWebChat(library, host, conversation, {
    onConnected: () => {
      renewals = 0;
      show(undefined);
    },
    onExpired: renew,
    onLost: () => {
      close();
      show('away');
    },
    onFirstMessage: () => about?.removeAttribute('open'),
  });
}

/** The same conversation with a new token: the resident sees only that the messages are there again. */
async function renew() {
  renewals += 1;
  close();
  if (renewals > silentRenewals) show('away');
  else await open(start);
}

function close() {
  current?.end();
  current = undefined;
}

function show(name) {
  for (const notice of notices) notice.hidden = notice.dataset.notice !== name;
  host.hidden = name !== undefined;
}

function cameBackAfterLeaving() {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation?.type === 'back_forward' && !hasConversation(base);
}
