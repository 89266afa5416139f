import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Complaint } from './problem.ts';

/** Far above any real file (the largest is 10 kB); guards the memory against a file in the wrong folder. */
const maxFileBytes = 1_048_576;

export type FileText = { readonly text: string } | { readonly complaint: Complaint };

/** Read one knowledge file as text with Unix line ends and without byte order mark. Never throws. */
export const readKnowledgeFile = async (folder: string, file: string): Promise<FileText> => {
  const path = join(folder, file);
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) return { complaint: tooLarge };
    const text = utf8.decode(await readFile(path));
    return { text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text };
  } catch (error) {
    return { complaint: error instanceof TypeError ? notUtf8 : unreadable };
  }
};

/** False for a symbolic link that leaves the knowledge folder, or that leads nowhere. */
export const staysInside = async (folder: string, path: string): Promise<boolean> => {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return target.startsWith(root + sep);
  } catch {
    return false;
  }
};

export const leavesTheFolder: Complaint = {
  message: 'Dit is een verwijzing naar een plek buiten de kennismap.',
  remedy: 'Zet het bestand of de map zelf in de kennismap, in plaats van een verwijzing.',
};

/** Drops a byte order mark and throws a TypeError on bytes that are not UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const tooLarge: Complaint = {
  message: 'Dit bestand is groter dan 1 MB.',
  remedy: 'Maak het bestand kleiner of verdeel de tekst over meer bestanden.',
};
const notUtf8: Complaint = {
  message: 'Dit bestand is niet opgeslagen als UTF-8. Letters zoals é en ë zijn onleesbaar.',
  remedy: 'Open het bestand in uw editor en sla het op met de codering UTF-8.',
};
const unreadable: Complaint = {
  message: 'Dit bestand kan niet worden gelezen.',
  remedy: 'Kijk of het bestand nog bestaat en of de chatbot het mag lezen.',
};
