import { type Html, html } from './html.ts';

/** What the frame around every page needs to know. */
export type Frame = {
  /** Neutral on purpose: who looks over a shoulder or at the tabs learns nothing. */
  readonly title: string;
  readonly nonce: string;
  readonly urls: Readonly<Record<string, string>>;
  /** The neutral site to which "Snel weg" goes. */
  readonly leaveUrl: string;
  /** Script of our own to start; every page has at least the one behind "Snel weg". */
  readonly script: 'chat.js' | 'leave.js';
  readonly styles: readonly string[];
};

export function pageFrame(frame: Frame, body: Html): string {
  const { nonce, urls } = frame;
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${frame.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#ffffff">
<link rel="icon" href="${urls['icon.svg']}" type="image/svg+xml">
${frame.styles.map(
  (name) => html`<link rel="stylesheet" href="${urls[name]}" nonce="${nonce}">
`,
)}<script type="module" src="${urls[frame.script]}" nonce="${nonce}"></script>
</head>
${body}
</html>
`.markup;
}

/** A link and not a button: it also gets people away before, or without, our script. */
export function leaveLink(leaveUrl: string): Html {
  return html`<a class="leave" href="${leaveUrl}" target="_top" rel="nofollow noreferrer" data-leave>Snel weg</a>`;
}

export const leaveExplanation = 'Deze knop sluit de pagina. Je browsergeschiedenis blijft staan.';

/** The shell of the pages that are only read. */
export function readingPage(frame: Frame, heading: string, content: Html): string {
  return pageFrame(
    frame,
    html`<body class="reading">
<header class="top"><p class="top-name">${frame.title}</p>${leaveLink(frame.leaveUrl)}</header>
<main>
<h1>${heading}</h1>
${content}
</main>
<footer><p>Snel weg: ${leaveExplanation} Twee keer op Esc drukken kan ook.</p></footer>
</body>`,
  );
}
