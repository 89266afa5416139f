import { createOutbox } from './outbox.js';
import { strings } from './strings.js';
import { styleOptions } from './style-options.js';

/** 640 kB, so only here and only once. */
export function loadWebChat(url) {
  if (window.WebChat) return Promise.resolve(window.WebChat);
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {
      src: url,
      nonce: ownNonce(),
      onload: () => resolve(window.WebChat),
      onerror: () => {
        script.remove();
        reject(new Error('Web Chat did not load'));
      },
    });
    document.head.append(script);
  });
}

/** Shows the conversation in `host`; `end` stops it and empties the host. */
export function mountWebChat(library, host, conversation, { unsent, onSend, ...reactions }) {
  const element = host.appendChild(document.createElement('div'));
  const directLine = library.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: conversation.token,
    webSocket: true,
    ...(conversation.resumed
      ? { conversationId: conversation.conversationId, watermark: '0' }
      : {}),
  });
  const outbox = createOutbox(unsent, onSend);
  const store = library.createStore({}, outbox.middleware);
  const { onConnected, onExpired, onLost } = reactions;
  const reaction = { 2: onConnected, 3: onExpired, 4: onLost };
  const subscription = directLine.connectionStatus$.subscribe((status) => reaction[status]?.());
  library.renderWebChat(
    {
      directLine,
      store,
      userID: conversation.userId,
      locale: 'nl-NL',
      nonce: ownNonce(),
      overrideLocalizedStrings: strings,
      styleOptions: styleOptions(),
      renderMarkdown: (...parameters) => stayInThisTab(library.renderMarkdown(...parameters)),
      activityStatusMiddleware: () => (next) => (status) =>
        next({ ...status, hideTimestamp: true }),
    },
    element,
  );
  return {
    unsent: outbox.unsent,
    end() {
      subscription.unsubscribe();
      directLine.end();
      element.remove();
    },
  };
}

/** Calling and mailing open no page, so these links must not open an empty tab either. */
function stayInThisTab(markup) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const link of page.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')) {
    link.removeAttribute('target');
    link.querySelector('img')?.remove();
    link.removeAttribute('aria-label');
  }
  return page.body.innerHTML;
}

function ownNonce() {
  return document.querySelector('script[nonce]').nonce;
}
