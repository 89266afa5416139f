import type { z } from 'zod';
import { fromMessage, inDutch } from './complaint-message.ts';
import { type Finding, locate } from './finding.ts';
import { linesBeforeYaml, splitFrontMatter } from './front-matter.ts';
import { readKnowledgeFile } from './knowledge-file.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import type { Complaint, Problem } from './problem.ts';
import { parseYaml } from './yaml-text.ts';

/** One valid file: its checked fields, and the text below them when it is Markdown. */
export type Document<T> = ListedFile & { readonly value: T; readonly body: string };
export type Documents<T> = {
  readonly documents: readonly Document<T>[];
  readonly problems: readonly Problem[];
};

/** Read every file of one kind in a folder. A broken file is left out and reported. */
export const readDocuments = async <T>(
  root: string,
  folder: string,
  extension: '.md' | '.yaml',
  schema: z.ZodType<T>,
): Promise<Documents<T>> => {
  const { entries: files, problems } = await listFiles(root, folder, extension);
  const results: Result<T>[] = [];
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const batch = files.slice(start, start + filesAtOnce);
    results.push(...(await Promise.all(batch.map((file) => readDocument(root, file, schema)))));
  }
  return {
    documents: results.flatMap((result) => ('document' in result ? [result.document] : [])),
    problems: [
      ...problems,
      ...results.flatMap((result) => ('problems' in result ? result.problems : [])),
    ],
  };
};

type Result<T> = { readonly document: Document<T> } | { readonly problems: readonly Problem[] };

/** Few enough for the open-files limit of small servers; between batches other work gets its turn. */
const filesAtOnce = 64;

export const readDocument = async <T>(
  root: string,
  listed: ListedFile,
  schema: z.ZodType<T>,
): Promise<Result<T>> => {
  const { file } = listed;
  const read = await readKnowledgeFile(root, file);
  if ('complaint' in read) return { problems: [{ file, ...read.complaint }] };
  if (read.text.trim() === '') return { problems: [{ file, ...emptyFile }] };
  const parts = splitParts(file, read.text);
  if ('complaint' in parts) return { problems: [{ file, line: 1, ...parts.complaint }] };
  const parsed = parseYaml(parts.yaml);
  if ('complaint' in parsed) {
    const line = parsed.line === undefined ? {} : { line: parsed.line + parts.skipped };
    return { problems: [{ file, ...line, ...parsed.complaint }] };
  }
  const checked = schema.safeParse(parsed.value, { error: inDutch });
  if (!checked.success) {
    const findings = checked.error.issues.map((issue) => toFinding(file, issue));
    return { problems: await locate(root, findings) };
  }
  if (parts.body === '') {
    return { problems: [{ file, line: parts.bodyLine, field: 'tekst', ...emptyBody }] };
  }
  return { document: { ...listed, value: checked.data, body: parts.body ?? '' } };
};

type Parts = {
  readonly yaml: string;
  readonly skipped: number;
  readonly body?: string;
  readonly bodyLine: number;
};

const splitParts = (file: string, text: string): Parts | { readonly complaint: Complaint } => {
  if (!file.endsWith('.md')) return { yaml: text, skipped: 0, bodyLine: 1 };
  const parts = splitFrontMatter(text);
  return 'complaint' in parts ? parts : { ...parts, skipped: linesBeforeYaml };
};

const toFinding = (file: string, issue: z.core.$ZodIssue): Finding => ({
  file,
  // The line of an unknown field is the line of its own name.
  path:
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
  ...fromMessage(issue.message),
});

const emptyFile: Complaint = {
  message: 'Dit bestand is leeg.',
  remedy: 'Vul het in zoals een ander bestand in deze map, of haal het weg.',
};
const emptyBody: Complaint = {
  message: 'De tekst onder de velden ontbreekt.',
  remedy: 'Schrijf onder de tweede regel --- in gewone taal waar het over gaat.',
};
