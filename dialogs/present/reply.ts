/** What a resident gets to see for one outcome: Markdown text and buttons that are sent back as typed. */
export type Reply = { readonly text: string; readonly buttons: readonly string[] };

/** Puts the paragraphs that there are under each other. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
