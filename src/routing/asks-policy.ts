import { foldText } from '../language/words.ts';

/** Words that ask what the municipality thinks, plans or writes, in place of where to get help. */
const cues =
  /\b(beleid\w*|beleidsplan|sociale koers|sociale agenda|agenda|visie|kernwaarde\w*|uitgangspunt\w*|in (jullie|het|de) (plan|koers|nota|stuk)\w*|volgens (de|het|jullie)|(wat|hoe) (wil|vindt|bedoel\w*|schrijft|zegt|doet|denkt|verstaat) (de gemeente|jullie)|(wat|hoe) (wil|bedoel\w*|vinden) jullie|wat (wordt|is) (er )?(bedoeld|verstaan)|wat houdt .* in|staat (er|dat|daar|hier) (iets |ergens )?(over )?|opgeschreven|doel(en|stelling\w*)? van de gemeente|wat is het doel|wie mag (er )?(mijn|bij mijn)|policy|gegevens (bewaard|gedeeld|delen|doorgeven))\b/;

/** Whether a message asks about policy; a cue only, the policy pages have the last word. */
export const asksPolicy = (text: string): boolean => cues.test(foldText(text));
