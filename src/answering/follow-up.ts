import { foldText } from '../language/words.ts';

/** What a resident asks about the places that were just shown. */
export const followUps = [
  'where',
  'costs',
  'hours',
  'phone',
  'how-to-start',
  'indication',
  'other-places',
] as const;
export type FollowUp = (typeof followUps)[number];

const longestFollowUp = 12;

/** Patterns on folded text; they ask about "that", "there" or nothing else, never about a new subject. */
const patterns: readonly (readonly [FollowUp, RegExp])[] = [
  [
    'other-places',
    /\b(andere plek|iets anders|niks anders|nog (meer|andere|iets)|weet je (er )?nog|meer (plekken|mogelijkheden)|(ken|had|heb|was|ben) ik (daar )?al (geweest|gehad|gedaan|geprobeerd)?$|(helpt|hielp) (me |mij )?niet|anywhere else|something else|other (place|option)s?|cos innego|baska bir yer|andere stelle|earne oars|інше місце|مكان اخر)/,
  ],
  [
    'costs',
    /\b((kost|kosten) (dat|het|die|deze|zoiets|er|me|mij)\b|(wat|hoeveel) kost|moet ik (daar(voor)?|er(voor)?) betalen|is (dat|het|die) (ook )?(gratis|duur|voor niks)|^(is het |en )?(gratis|de kosten|kosten)$|does (it|that) cost|how much|is (it|that) free|ile to kosztuje|czy to (jest )?(darmowe|bezplatne)|ucretli mi|ucretsiz mi|kac para|kostet das|was kostet|скільки коштує|це безкоштовно|كم يكلف|هل هو مجاني|wat kostet (it|dat))/,
  ],
  [
    'hours',
    /\b(wanneer (zijn|is|kan|mag) (ze|die|dat|het|ik) (daar |er )?(open|terecht|heen)|hoe laat|openingstijden|(zijn|is) (ze|het|die|dat) (nu |vandaag |morgen |in het weekend )?(open|dicht)|opening hours|when (are|is) (they|it) open|kiedy (jest )?otwarte|ne zaman acik|wann (ist|haben)|geoffnet|коли (вони )?(працю|відчин)|متى يفتح|wannear iepen)/,
  ],
  [
    'phone',
    /\b((wat is|heb je|hebben jullie|geef|mag ik) (het |hun |een |dat |me het )?(telefoon)?nummer|telefoonnummer|kan ik (ze|die|dat|hen|daar(heen)?) (ook )?(even )?(bellen|mailen)|(mail|e-mail)adres|phone number|can i (call|email)|numer telefonu|telefon numara|telefonnummer|номер телефону|رقم الهاتف)/,
  ],
  [
    'where',
    /\b(waar (zit|is|zitten|vind ik|ligt|moet ik) (dat|die|het|ze|deze|precies|dan (heen|naartoe)|heen|naartoe)|(wat is )?(het |hun )?adres\b|hoe kom ik (daar|er)|is (dat|het) (ver|dichtbij|in de buurt)|where is (it|that)|what is the address|how do i get there|gdzie to jest|jaki( jest)? adres|nerede|adresi ne|wo ist das|wie komme ich|де це|яка адреса|اين (هذا|يقع)|ما هو العنوان|wer is dat)/,
  ],
  [
    'how-to-start',
    /\b(hoe (meld|schrijf|geef) ik me (daar )?(aan|in|op)|hoe (begin ik|werkt (dat|het)|gaat dat|vraag ik dat aan)|moet ik (een |daar een |eerst een )?afspraak|kan ik (zo |gewoon |daar (zo )?)?(binnenlopen|langskomen|langs)|wat moet ik (dan )?(doen|meenemen|zeggen)|how do i (apply|start|sign up)|do i need an appointment|jak sie zapisac|nasil basvur|wie melde ich|як записатися|كيف اسجل)/,
  ],
  [
    'indication',
    /\b((heb|moet) ik (daar |er )?(een |ook een )?(indicatie|verwijzing|verwijsbrief|toestemming)|mag (iedereen|ik) (daar|er) (zomaar )?(heen|gebruik)|is (dat|het|die) (ook )?voor mij|kom ik (daarvoor|ervoor) in aanmerking|need a referral)/,
  ],
];

/** Recognises a short question about what was just shown; longer messages speak for themselves. */
export function recogniseFollowUp(message: string): FollowUp | undefined {
  const text = foldText(message)
    .replace(/[?!.,]+/g, ' ')
    .trim();
  if (text.split(/\s+/).length > longestFollowUp) return undefined;
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}
