import type { Language } from '../../src/knowledge/knowledge.ts';

/** Making a formatter takes longer than an answer may; there is one per language. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** `2026-11` or `2026-11-03` -> `november 2026`, in the language of the conversation. */
export function monthName(date: string, language: Language): string {
  const [year, month] = date.split('-').map(Number);
  return formatOf(language).format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, 1)));
}

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  formats.set(language, made);
  return made;
}
