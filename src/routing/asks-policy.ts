import { createCue } from '../language/cue.ts';

/** Words that ask what the municipality thinks, plans or writes, in place of where to get help. A cue only. */
export const asksPolicy = createCue([
  'beleid~',
  '(sociale|sociaal maatschappelijke) (koers|agenda)',
  'sociaal kompas',
  '(visie|kernwaarde|uitgangspunt|standpunt)~',
  'in (jullie|het|de|dat) (plan|koers|nota|stuk|document)~',
  'koersplan~',
  'volgens (de|het|jullie) (gemeente|plan|agenda|koers|beleid|sociaal)~',
  '(wat|hoe) (wil|willen|vindt|vinden|bedoel~|schrijft|schrijven|zegt|denkt|denken|verstaat) (de gemeente|jullie|\\p{L}+ gemeente)',
  'wat (wordt|is) (er )?(bedoeld|verstaan)',
  'wat houdt .* in',
  'staat (er|dat|daar|hier|het) (iets |ergens )?(over |op papier )?',
  '(opgeschreven|op papier)',
  'doel~ van de gemeente',
  'wat is het doel',
  'wie mag (er )?(mijn|bij mijn)',
  'gegevens (bewaard|gedeeld|delen|doorgeven|inzien)',
  'policy',
]);
