import { foldText } from '../language/words.ts';

/** Words of somebody who wants a human being: to speak, call, meet, visit. A cue only. */
const cues =
  /\b(bel(t|len)? (me|mij|ons|u|jullie)|(me|mij|ons) (terug)?bel(t|len)|(mijn|onze) \w+ (op)?bellen|terug ?(ge)?bel\w*|gebeld worden|iemand (me |mij |ons |van \w+ )?(aan de lijn|spreken|bellen)|(iemand|medewerker|consulent|mens|persoon|contactpersoon|collega|ambtenaar)\w* (van \w+ )?(te )?(spreken|praten|bellen)|(spreken|praten|gesprek|contact|contackt|afspraak|bellen) (te voeren )?(met|van|bij) (een |de |het |mijn |onze |iemand|iemant)|echt mens|menselijk gesprek|met een mens|een mens spreken|afspraak (maken|inplannen|regelen|bij)|huisbezoek|kom(t|en)? (er )?iemand (bij (me|mij) )?langs|langskomen om|(talk|speak) to (a |some)?(person|human|someone|somebody|real)|call me|porozmawiac z (czlowiek|kims|urzednik)|biriyle (konus|gorus)|beni (arayin|arar)|mit (einem menschen|jemandem) sprechen|ruf\w* mich|людиною|передзвон|подзвон|التحدث (مع|الى)|اتصلوا|mei in minske|mit n mens)\b/u;

/** Whether a message asks for a person rather than for a place. */
export const asksPerson = (text: string): boolean => cues.test(foldText(text));
