import { linesBeforeYaml, splitFrontMatter } from './front-matter.ts';
import { readKnowledgeFile } from './knowledge-file.ts';
import type { Complaint, Problem } from './problem.ts';
import { lineAt, type Path } from './yaml-text.ts';

/** A complaint about a place in a file whose line is not looked up yet: that costs a second, slower parse. */
export type Finding = Complaint & {
  readonly file: string;
  readonly path: Path;
};

/** What could be used, and what an editor must repair. */
export type Checked<T> = { readonly kept: T; readonly findings: readonly Finding[] };

/** Name the field and the line of each finding. */
export const locate = (root: string, findings: readonly Finding[]): Promise<readonly Problem[]> =>
  Promise.all(findings.map((finding) => locateOne(root, finding)));

const locateOne = async (root: string, finding: Finding): Promise<Problem> => {
  const { file, path, message, remedy } = finding;
  const [field] = path;
  const line = path.length === 0 ? undefined : await lineOf(root, file, path);
  return {
    file,
    ...(line !== undefined && { line }),
    ...(typeof field === 'string' && { field }),
    message,
    remedy,
  };
};

const lineOf = async (root: string, file: string, path: Path): Promise<number | undefined> => {
  const read = await readKnowledgeFile(root, file);
  if (!('text' in read)) return undefined;
  if (!file.endsWith('.md')) return lineAt(read.text, path);
  const parts = splitFrontMatter(read.text);
  if ('complaint' in parts) return undefined;
  const line = lineAt(parts.yaml, path);
  return line === undefined ? undefined : line + linesBeforeYaml;
};
