import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leavesTheFolder, staysInside } from './knowledge-file.ts';
import type { Complaint, Problem } from './problem.ts';

export type ListedFile = {
  /** Path relative to the knowledge folder, with forward slashes on every system. */
  readonly file: string;
  /** The file name without its extension. */
  readonly id: string;
};

/** The files with this extension in one folder, in alphabetical order. A folder that does not exist is empty. */
export const listFiles = async (
  root: string,
  folder: string,
  extension: '.md' | '.yaml',
): Promise<{ files: readonly ListedFile[]; problems: readonly Problem[] }> => {
  const entries = await readEntries(root, folder);
  const candidates = entries.filter((entry) => !entry.isDirectory() && !isForReaders(entry.name));
  const checked = await Promise.all(
    candidates.map((entry) => checkEntry(root, folder, extension, entry)),
  );
  return {
    files: checked.filter((one) => 'id' in one),
    problems: checked.filter((one) => 'message' in one),
  };
};

/** The names of the folders in a folder, in alphabetical order. */
export const listFolders = async (
  root: string,
  folder: string,
): Promise<{ folders: readonly string[]; problems: readonly Problem[] }> => {
  const entries = await readEntries(root, folder);
  const links = entries.filter((entry) => entry.isSymbolicLink());
  const strays = await Promise.all(
    links.map(async ({ name }) =>
      (await staysInside(root, `${folder}/${name}`)) ? undefined : `${folder}/${name}`,
    ),
  );
  const leaving = strays.filter((path) => path !== undefined);
  return {
    folders: entries
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(({ name }) => name)
      .filter((name) => !isForReaders(name) && !leaving.includes(`${folder}/${name}`)),
    problems: leaving.map((file) => ({ file, ...leavesTheFolder })),
  };
};

const readEntries = async (root: string, folder: string): Promise<readonly Dirent[]> => {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
};

/** Explanation for people and files of the operating system are no knowledge. */
const isForReaders = (name: string): boolean => /^([._]|readme)/i.test(name);

type Checked = ListedFile | Problem | { readonly ignored: true };

const checkEntry = async (
  root: string,
  folder: string,
  extension: string,
  entry: Dirent,
): Promise<Checked> => {
  const file = `${folder}/${entry.name}`;
  if (extension === '.yaml' && /\.yml$/i.test(entry.name)) return { file, ...shortExtension };
  if (!entry.name.endsWith(extension)) return { ignored: true };
  if (entry.isSymbolicLink() && !(await staysInside(root, file))) {
    return { file, ...leavesTheFolder };
  }
  const id = entry.name.slice(0, -extension.length);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? { file, id } : { file, ...wrongName };
};

const shortExtension: Complaint = {
  message: 'De naam van dit bestand eindigt op .yml. Daardoor wordt het niet gelezen.',
  remedy: 'Geef het bestand een naam die eindigt op .yaml.',
};
const wrongName: Complaint = {
  message: 'De naam van dit bestand klopt niet.',
  remedy: 'Gebruik alleen kleine letters, cijfers en streepjes, zoals hulp-bij-huishouden.',
};
