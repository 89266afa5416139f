import { type Language, languages } from '../knowledge/knowledge.ts';
import type { LanguageDetector } from '../language/detect-language.ts';

/** Languages that are understood and answered in a neighbouring one. */
const answeredIn: Readonly<Record<string, Language>> = { gos: 'nl', ru: 'uk' };

/** The language to answer in: that of the message, or the conversation's when the message is too short to tell. */
export function settleLanguage(
  message: string,
  current: Language,
  detect: LanguageDetector,
): Language {
  const detected = detect(message);
  if (detected === undefined) return current;
  return answeredIn[detected] ?? languages.find((language) => language === detected) ?? current;
}
