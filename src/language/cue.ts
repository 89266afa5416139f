import { foldText, withoutMarks } from './words.ts';

/** Whether a text holds one of the cues, as whole words, in any script. */
export type Cue = (text: string) => boolean;

/**
 * Compiles cues, written in lower case; `~` stands for any ending, `(a|b)` and `a?` work as in a RegExp.
 * JavaScript's own word boundary knows ASCII only, so Arabic and Cyrillic need their own.
 */
export function createCue(cues: readonly string[]): Cue {
  const sources = cues.map((cue) => withoutMarks(cue).replaceAll('~', '[\\p{L}\\p{N}]*'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(foldText(text));
}
