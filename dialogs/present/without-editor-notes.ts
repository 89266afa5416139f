/** What an editor notes between brackets about where a fact was seen; a resident has no use for it. */
const editorNote = /\s*\([^()]*(?:bron|bevestig|gezien|gecontroleerd)[^()]*\)/gi;

/** `Carins (gezien in 2023)` -> `Carins`. */
export const withoutEditorNotes = (fact: string): string => fact.replace(editorNote, '').trim();
