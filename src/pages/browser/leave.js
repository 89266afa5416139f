import { forgetConversations } from './conversation.js';

/** "Snel weg": everything off the screen first, then out of memory, then away. */
const link = document.querySelector('[data-leave]');
const escapeWithin = 1500;
let lastEscape = Number.NEGATIVE_INFINITY;
let gone = false;

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

// In the capture phase: Web Chat uses Esc too, and may keep it for itself.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - lastEscape < escapeWithin) leave();
    lastEscape = event.timeStamp;
  },
  true,
);

// A browser may keep a page in memory and show it again on "back", whatever our headers ask.
window.addEventListener('pageshow', (event) => {
  if (event.persisted && gone) wipe();
});

function leave() {
  gone = true;
  wipe();
  forgetConversations();
  goTo(link.href);
}

function wipe() {
  document.body.replaceChildren();
  document.title = 'Gemeente';
}

/** In a frame the municipality's page around it must go too; when the browser forbids that, at least this frame goes. */
function goTo(url) {
  try {
    window.top.location.replace(url);
  } catch {
    window.location.replace(url);
  }
}
