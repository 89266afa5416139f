import type { Texts } from '../texts/texts.ts';

const markup = /[\\`*[\]<>~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+=-]/gu;

/**
 * Words from the knowledge as they are: Markdown in a name or a fact gets no meaning, so that no name
 * can carry a link of its own. An underscore within a word stays, because it never means anything.
 */
export const plainText = (text: string): string =>
  text.trim().replace(/\s+/g, ' ').replace(markup, '\\$&');

/** The same for a text of several paragraphs. */
export const plainParagraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map(plainText)
    .join('\n\n');

/** A Dutch name or fact within a sentence of the conversation's language. */
export const dutchText = (text: string, texts: Texts): string =>
  inDutchOrder(plainText(text), texts);

/** Arabic runs from right to left and would turn the parts of a phone number around: `14 0521` -> `0521 14`. */
export const inDutchOrder = (markdown: string, { language }: Texts): string =>
  language === 'ar' ? `\u2066${markdown}\u2069` : markdown;
