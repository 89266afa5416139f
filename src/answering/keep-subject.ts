import { recogniseFollowUp } from './follow-up.ts';
import type { Stage } from './turn.ts';

/** Below this a message has no subject of its own. */
const littleInformation = 0.6;
/** "Nee, niet voor mij maar voor mijn vader" says who, hardly what. */
const saysWho = 1.2;

/** "Something else", another village, or "no, for my father" is about the subject that was on the screen. */
export function createKeepSubject(informationIn: (text: string) => number): Stage {
  return (turn) => {
    if (turn.memory.needs.length === 0) return turn;
    const information = informationIn(turn.text);
    const namesVillage = turn.village !== undefined && turn.village !== turn.memory.village;
    const keepsNeeds =
      recogniseFollowUp(turn.text) === 'other-places' ||
      (turn.aboutOther && corrects.test(turn.text) && information < saysWho) ||
      (namesVillage && information < littleInformation);
    return { ...turn, keepsNeeds };
  };
}

const corrects =
  /^\s*(nee|neen|niet|maar|en|no|not|nein|nie|hayır|ні|لا)\b|\b(voor|for|für|dla|foar)\b/i;
