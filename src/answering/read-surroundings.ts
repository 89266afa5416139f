import type { LanguageDetector } from '../language/detect-language.ts';
import { findPerson } from '../routing/find-person.ts';
import type { VillageFinder } from '../routing/find-village.ts';
import { settleLanguage } from './settle-language.ts';
import type { Stage } from './turn.ts';

/** Notes what surrounds the subject: the language, the village, and whether it is about somebody else. */
export function createReadSurroundings(
  detectLanguage: LanguageDetector,
  villageFinders: ReadonlyMap<string, VillageFinder>,
): Stage {
  return (turn) => {
    const { message, memory, municipality } = turn;
    const village = villageFinders.get(municipality.slug)?.(message) ?? memory.village;
    return {
      ...turn,
      language: settleLanguage(message, memory.language, detectLanguage),
      aboutOther: findPerson(message) !== undefined,
      ...(village === undefined ? {} : { village }),
    };
  };
}
