import type { Complaint } from './problem.ts';

export type FrontMatter =
  | { readonly yaml: string; readonly body: string; readonly bodyLine: number }
  | { readonly complaint: Complaint };

/** Lines that stand before the YAML: the opening `---`. */
export const linesBeforeYaml = 1;

/** Split a Markdown file in the fields between two lines `---` and the text below them. */
export const splitFrontMatter = (text: string): FrontMatter => {
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return { complaint: noFrontMatter };
  const rest = text.slice(match[0].length);
  return {
    yaml: match[1] ?? '',
    body: rest.trim(),
    bodyLine: match[0].split('\n').length,
  };
};

const noFrontMatter: Complaint = {
  message: 'De velden boven aan dit bestand ontbreken.',
  remedy: 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.',
};
