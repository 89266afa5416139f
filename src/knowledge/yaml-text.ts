import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  YAMLParseError,
} from 'yaml';
import { parsePlainYaml } from './plain-yaml.ts';
import type { Complaint } from './problem.ts';

export type Path = readonly PropertyKey[];
export type YamlValue =
  | { readonly value: unknown }
  | { readonly complaint: Complaint; readonly line?: number };

/**
 * Every value stays text (`failsafe`): a phone number keeps its leading zero, "nee" and "2026-11" stay as written.
 */
const options = { schema: 'failsafe', logLevel: 'error', prettyErrors: false } as const;

/** Parse without keeping track of lines: only the rare file with an error needs them (`prettyErrors` costs 10%). */
export const parseYaml = (text: string): YamlValue => {
  try {
    return { value: parsePlainYaml(text) ?? parse(text, options) };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) return { complaint: unreadableYaml };
    const quoteLine = error.code === 'MISSING_CHAR' ? openQuoteLine(text) : undefined;
    if (quoteLine !== undefined) return { complaint: openQuote, line: quoteLine };
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return { complaint: complaints[error.code] ?? unreadableYaml, line };
  }
};

/** The parser sees a missing quotation mark only at the end of the file; an editor needs the line that opens it. */
const openQuoteLine = (text: string): number | undefined => {
  const opens = /^ *(?:- )*(?:[^\s"':]+: +)?(["'])(?:(?!\1).)*$/;
  const index = text.split('\n').findIndex((line) => opens.test(line));
  return index === -1 ? undefined : index + 1;
};

/** The line (from 1) of the value at a path, or of the nearest part around it; undefined for the whole file. */
export const lineAt = (text: string, path: Path): number | undefined => {
  const counter = new LineCounter();
  const document = parseDocument(text, { ...options, lineCounter: counter });
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    const found = stepInto(node, step);
    if (found === undefined) break;
    offset = found.offset;
    node = found.node;
  }
  return offset === undefined ? undefined : counter.linePos(offset).line;
};

type Step = { readonly node: unknown; readonly offset: number | undefined };

const stepInto = (node: unknown, step: PropertyKey): Step | undefined => {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
};

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const unreadableYaml: Complaint = {
  message: 'De opmaak van dit bestand klopt niet.',
  remedy: 'Vergelijk deze regel met een ander bestand in deze map: let op spaties, streepjes en :.',
};
const indentation: Complaint = {
  message: 'Het inspringen van deze regel klopt niet.',
  remedy: 'Laat de regel met evenveel spaties beginnen als de regels die erbij horen.',
};
const quotes: Complaint = {
  message: 'In deze tekst staat een teken met een bijzondere betekenis, zoals een dubbele punt.',
  remedy: 'Zet de hele tekst tussen dubbele aanhalingstekens: "...".',
};
const openQuote: Complaint = {
  message: 'Deze tekst begint met een aanhalingsteken, maar eindigt er niet mee.',
  remedy: 'Zet aan het einde van de tekst hetzelfde aanhalingsteken.',
};
const complaints: Readonly<Record<string, Complaint>> = {
  DUPLICATE_KEY: {
    message: 'Dit veld staat twee keer in het bestand.',
    remedy: 'Haal één van de twee weg.',
  },
  TAB_AS_INDENT: {
    message: 'Deze regel begint met een tab.',
    remedy: 'Gebruik spaties in plaats van een tab.',
  },
  MISSING_CHAR: {
    message: 'Er ontbreekt een teken, bijvoorbeeld een dubbele punt.',
    remedy: 'Kijk of achter de naam van elk veld een dubbele punt en een spatie staan.',
  },
  BAD_INDENT: indentation,
  BLOCK_IN_FLOW: indentation,
  BLOCK_AS_IMPLICIT_KEY: quotes,
  BAD_SCALAR_START: quotes,
  UNEXPECTED_TOKEN: quotes,
  MULTILINE_IMPLICIT_KEY: {
    message: 'Achter deze tekst ontbreekt een dubbele punt.',
    remedy: 'Schrijf eerst de naam van het veld, dan : en een spatie, en dan de tekst.',
  },
};
