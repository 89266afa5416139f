import { splitWords } from '../language/words.ts';

/** People somebody may write about; the word is used to address the answer ("voor je moeder"). */
const people = new Set(
  `moeder mem mam mama ma moe moeke vader heit pap papa pa opa oma pake beppe man vrouw partner vriend vriendin zoon zoontje
  dochter dochtertje kind kinderen kleinkind kleinzoon kleindochter broer broertje zus zusje zwager schoonzus schoonmoeder
  schoonvader schoonzoon schoondochter ouders buurman buurvrouw buren buurjongen buurmeisje collega client cliënt leerling
  neef nichtje tante oom ex mother father husband wife son daughter brother sister neighbour neighbor parents grandmother grandfather
  matka mama ojciec maz zona syn corka brat siostra sasiad anne annem baba babam esim kocam karim oglum kizim kardesim komsum
  mutter vater mann frau sohn tochter bruder schwester nachbar schwiegervater schwiegermutter мама мати батько чоловік дружина син
  дочка брат сестра сусід امي والدتي ابي والدي زوجي زوجتي ابني ابنتي اخي اختي جاري`.split(/\s+/),
);
const mine = new Set(
  'mijn mn me mien myn us onze ons ons my our moj moja moje mein meine meinen meiner unser unsere мій моя моє наш наша'.split(
    ' ',
  ),
);
const withPronoun =
  /^(annem|babam|esim|kocam|karim|oglum|kizim|kardesim|komsum|امي|والدتي|ابي|والدي|زوجي|زوجتي|ابني|ابنتي|اخي|اختي|جاري|mem|heit|oma|opa|mama|papa)$/;

/** The person a message is about, when that is somebody else than who types: `moeder` in "voor mijn moeder". */
export function findPerson(text: string): string | undefined {
  const words = splitWords(text);
  return words.find(
    (word, at) =>
      people.has(word) &&
      (withPronoun.test(word) || mine.has(words[at - 1] ?? '') || mine.has(words[at - 2] ?? '')),
  );
}
