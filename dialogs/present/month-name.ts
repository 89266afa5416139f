import type { Language } from '../../src/knowledge/knowledge.ts';

/** `2026-11` or `2026-11-03` -> `november 2026`, in the language of the conversation. */
export function monthName(date: string, language: Language): string {
  const [year, month] = date.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, 1));
  const format = {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  } as const;
  return new Intl.DateTimeFormat(language, format).format(day);
}
