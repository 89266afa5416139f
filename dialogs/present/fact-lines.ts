import type { Provision } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { dutchText } from './plain-text.ts';
import { withoutEditorNotes } from './without-editor-notes.ts';

/** `Kosten: gratis`, or nothing when the fact is unknown. */
export const factLines = (label: string, value: string | undefined, texts: Texts): string[] =>
  value === undefined ? [] : [`${label}: ${dutchText(withoutEditorNotes(value), texts)}`];

/** Whether the municipality has to decide first; unknown says nothing. */
export function indicationLines({ needsIndication }: Provision, texts: Texts): string[] {
  if (needsIndication === undefined) return [];
  return [needsIndication ? texts.withIndication : texts.noIndication];
}

export const bulletList = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n');
