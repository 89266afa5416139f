/**
 * Reads the small part of YAML that knowledge files are written in: fields, lists and one-line texts. About ten times
 * as fast as the full parser, and undefined for everything it is not sure about; then the full parser decides.
 */
export const parsePlainYaml = (text: string): unknown => {
  if (unusual.test(text)) return undefined;
  try {
    const cursor: Cursor = { lines: readLines(text), at: 0 };
    if (cursor.lines[0]?.indent !== 0) return undefined;
    const value = readBlock(cursor, 0);
    return cursor.at === cursor.lines.length ? value : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
};

/** Whitespace and control characters besides the space and the line end: editors disagree about them. */
const unusual = /[^\S \n]|[^\P{Cc}\n]/u;

/** A list item `- naam: x` is one line for the dash and one, further to the right, for the field. */
type Line = { readonly indent: number; readonly dash: boolean; readonly text: string };
type Cursor = { readonly lines: readonly Line[]; at: number };

/** Thrown and caught in this file only: the way out of nested blocks without checks at every step. */
const notPlain = new Error('not plain YAML');

const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    let indent = line.length - line.trimStart().length;
    if (line === '' || line[indent] === '#') continue;
    while (line.startsWith('- ', indent)) {
      lines.push({ indent, dash: true, text: '' });
      indent += 2;
      if (line[indent] === ' ') throw notPlain;
    }
    lines.push({ indent, dash: false, text: line.slice(indent) });
  }
  return lines;
};

const readBlock = (cursor: Cursor, indent: number): unknown => {
  const line = cursor.lines[cursor.at];
  if (line?.dash) return readList(cursor, indent);
  if (line !== undefined && keyOf(line.text) !== undefined) return readFields(cursor, indent);
  cursor.at += 1;
  return readText(line?.text ?? '');
};

const readList = (cursor: Cursor, indent: number): unknown[] => {
  const items: unknown[] = [];
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || line.indent !== indent || !line.dash) return items;
    cursor.at += 1;
    items.push(readBlock(cursor, indent + 2));
  }
};

const readFields = (cursor: Cursor, indent: number): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || line.indent !== indent || line.dash) return fields;
    const key = keyOf(line.text);
    if (key === undefined || Object.hasOwn(fields, key)) throw notPlain;
    cursor.at += 1;
    const rest = line.text.slice(key.length + 1);
    fields[key] = rest === '' ? readNested(cursor, indent) : readValue(rest.trimStart());
  }
};

/** What stands under `veld:`. A list may stand as far to the left as the field itself. */
const readNested = (cursor: Cursor, indent: number): unknown => {
  const next = cursor.lines[cursor.at];
  if (next === undefined || next.indent < indent) return '';
  if (next.indent === indent) return next.dash ? readList(cursor, indent) : '';
  return readBlock(cursor, next.indent);
};

const keyOf = (text: string): string | undefined => /^([a-z][a-z0-9_-]*):(?= |$)/.exec(text)?.[1];

/** `[a, b]` of plain words, or one text. */
const readValue = (text: string): string | string[] => {
  if (!text.startsWith('[')) return readText(text);
  if (!/^\[[^[\]{}"']+\]$/.test(text)) throw notPlain;
  const items = text.slice(1, -1).split(',');
  if (items.some((item) => item.trim() === '')) throw notPlain;
  return items.map((item) => readText(item.trim()));
};

const readText = (text: string): string => {
  if (text.startsWith('"')) {
    if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
    throw notPlain;
  }
  if (text.startsWith("'")) {
    if (/^'([^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
    throw notPlain;
  }
  // Signs with a meaning at the start, and a colon or comment further on.
  if (/^[-?:,[\]{}#&*!|>%@`]|: | #|:$/.test(text)) throw notPlain;
  return text;
};
