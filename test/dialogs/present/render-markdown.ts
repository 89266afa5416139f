import { createRequire } from 'node:module';

const webChat = createRequire(import.meta.resolve('botframework-webchat'));
const MarkdownIt: (options: object) => { render(markdown: string): string } =
  webChat('markdown-it');
const renderer = MarkdownIt({ html: false, linkify: true, typographer: true, xhtmlOut: true });

/** What a resident sees: the renderer that Web Chat has inside, with the options it gives and HTML off. */
export const renderMarkdown = (markdown: string): string => renderer.render(markdown);
