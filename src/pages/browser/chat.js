import './leave.js';
import { hasConversation, openConversation } from './conversation.js';
import { fitScreen } from './fit-screen.js';
import { loadWebChat, mountWebChat } from './web-chat.js';

const { base, webChat } = document.body.dataset;
const host = document.querySelector('[data-web-chat-host]');
const notices = [...document.querySelectorAll('[data-notice]')];
const about = document.querySelector('[data-about]');

/** The server may be away when a token runs out; try this often by ourselves before we ask the resident. */
const silentRenewals = 2;
let renewals = 0;
let current;
let opening = false;

document.querySelector('[data-retry]').addEventListener('click', open);
document.querySelector('[data-start]').addEventListener('click', open);

fitScreen(closeAbout);
if (cameBackAfterLeaving()) show('rest');
else await open();

async function open() {
  opening = true;
  show('start');
  try {
    await start();
  } catch {
    close();
    show('away');
  }
  opening = false;
}

async function start() {
  const [library, conversation] = await Promise.all([loadWebChat(webChat), openConversation(base)]);
  const unsent = current?.unsent() ?? [];
  close();
  if (conversation.resumed) closeAbout();
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
    onSend: closeAbout,
    unsent: conversation.resumed ? unsent : [],
  });
}

/** The same conversation with a new token: the resident sees only that the messages are there again. */
async function renew() {
  // A token that ran out may be reported more than once.
  if (opening) return;
  renewals += 1;
  if (renewals <= silentRenewals) return open();
  close();
  show('away');
}

/** Read once, it must not stand in the way of the conversation. */
function closeAbout() {
  about.open = false;
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
