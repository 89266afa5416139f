import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isIdentifier } from './identifier-text.ts';
import { leavesTheFolder, staysInside } from './knowledge-file.ts';
import type { Complaint, Problem } from './problem.ts';

export type ListedFile = {
  /** Path relative to the knowledge folder, with forward slashes on every system. */
  readonly file: string;
  /** The file name without its extension. */
  readonly id: string;
};

type Listed<T> = { readonly entries: readonly T[]; readonly problems: readonly Problem[] };

/** The files with this extension in one folder, in alphabetical order. A folder that does not exist is empty. */
export const listFiles = async (
  root: string,
  folder: string,
  extension: '.md' | '.yaml',
): Promise<Listed<ListedFile>> => {
  const entries = await readEntries(root, folder);
  if (entries.length > 0 && !(await staysInside(root, folder))) {
    return { entries: [], problems: [{ file: folder, ...leavesTheFolder }] };
  }
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  return split(await Promise.all(files.map((one) => checkFile(root, folder, extension, one))));
};

/** The folders in a folder, in alphabetical order; the name of each is its id. */
export const listFolders = async (root: string, folder: string): Promise<Listed<ListedFile>> => {
  const entries = await readEntries(root, folder);
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  return split(
    await Promise.all(
      folders.map((entry) => checkEntry(root, entry, `${folder}/${entry.name}`, entry.name)),
    ),
  );
};

const split = (checked: readonly (ListedFile | Problem | undefined)[]): Listed<ListedFile> => ({
  entries: checked.filter((one) => one !== undefined && 'id' in one),
  problems: checked.filter((one) => one !== undefined && 'message' in one),
});

const readEntries = async (root: string, folder: string): Promise<readonly Dirent[]> => {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries
      .filter(({ name }) => !isForReaders(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
};

/** Explanation for people and files of the operating system are no knowledge. */
const isForReaders = (name: string): boolean => /^([._]|readme)/i.test(name);

/** A file of another kind is undefined: ignored without a word. */
const checkFile = async (
  root: string,
  folder: string,
  extension: string,
  entry: Dirent,
): Promise<ListedFile | Problem | undefined> => {
  const { name } = entry;
  const file = `${folder}/${name}`;
  if (extension === '.yaml' && name.endsWith('.yml')) return { file, ...shortExtension };
  if (!name.endsWith(extension)) return undefined;
  return checkEntry(root, entry, file, name.slice(0, -extension.length));
};

const checkEntry = async (
  root: string,
  entry: Dirent,
  file: string,
  id: string,
): Promise<ListedFile | Problem> => {
  if (entry.isSymbolicLink() && !(await staysInside(root, file))) {
    return { file, ...leavesTheFolder };
  }
  return isIdentifier(id) ? { file, id } : { file, ...wrongName };
};

const shortExtension: Complaint = {
  message: 'De naam van dit bestand eindigt op .yml. Daardoor wordt het niet gelezen.',
  remedy: 'Geef het bestand een naam die eindigt op .yaml.',
};
const wrongName: Complaint = {
  message: 'De naam van dit bestand of deze map klopt niet.',
  remedy: 'Gebruik alleen kleine letters, cijfers en streepjes, zoals hulp-bij-huishouden.',
};
