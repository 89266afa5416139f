import { type Cue, createCue } from '../language/cue.ts';
import { splitWords } from '../language/words.ts';

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

/** They ask about "that", "there" or nothing else, never about a new subject; the first that fits wins. */
const cues: readonly (readonly [FollowUp, Cue])[] = [
  [
    'other-places',
    createCue([
      '(andere plek|nog (meer|andere|iets)|weet je (er )?nog)~',
      '(iets|niks) anders( nog)?$',
      'meer (plekken|mogelijkheden)',
      '(ken|had|heb|was|ben) ik (daar )?al (geweest|gehad|gedaan|geprobeerd)?$',
      '(helpt|hielp) (me |mij )?niet',
      '(anywhere|something|somewhere) else',
      'other (place|option)s?',
      '(cos|czegos|coś) (jeszcze|innego)',
      'inn(e|ego) (miejsc|mozliwosc)~',
      'baska (bir )?(yer|sey|secenek)~',
      '(noch )?(eine )?andere (stelle|moglichkeit)~',
      '(noch )?etwas anderes',
      'earne oars',
      '(wat|in) oars',
      'інш(е|і|ого) (місц|варіант)~',
      'щось інше',
      '(مكان|شيء|شيئا|خيار) (اخر|آخر)~',
    ]),
  ],
  [
    'costs',
    createCue([
      '(kost|kosten) (dat|het|die|deze|zoiets|er|me|mij)( .*)?',
      '(wat|hoeveel) kost~',
      'moet ik (daar(voor)?|er(voor)?) betalen',
      'is (dat|het|die) (ook )?(gratis|duur|voor niks)',
      '^(is het |en )?(gratis|de kosten|kosten)$',
      '(does|will) (it|that) cost',
      'how much',
      'is (it|that) free',
      'ile to kosztuje',
      'czy to (jest )?(darmowe|bezplatne|bezpłatne)',
      '(ucretli|ucretsiz) mi',
      'kac para',
      '(kostet das|was kostet)~',
      'скільки (це )?коштує',
      'це безкоштовно',
      'كم (يكلف|التكلفة)',
      'هل هو مجاني',
      'wat kostet (it|dat)',
    ]),
  ],
  [
    'hours',
    createCue([
      'wanneer (zijn|is|kan|mag) (ze|die|dat|het|ik) (daar |er )?(open|terecht|heen)',
      'hoe laat .*',
      'openingstijden',
      '(zijn|is) (ze|het|die|dat) (nu |vandaag |morgen |in het weekend )?(open|dicht)',
      'opening hours',
      'when (are|is) (they|it) open',
      'kiedy (jest )?otwarte',
      'godziny otwarcia',
      'ne zaman acik',
      'wann (ist|haben|sind) .*',
      'offnungszeiten',
      'коли (вони )?(працю|відчин)~',
      'متى (يفتح|تفتح)~',
      'wannear .*iepen',
    ]),
  ],
  [
    'phone',
    createCue([
      '(wat is|heb je|hebben jullie|geef|mag ik) (het |hun |een |dat |me het )?(telefoon)?nummer',
      'telefoonnummer',
      'kan ik (ze|die|dat|hen|daar(heen)?) (ook )?(even )?(bellen|mailen)',
      '(mail|e-mail|email)adres',
      'phone number',
      'can i (call|email)( .*)?',
      'numer telefonu',
      'telefon numara~',
      'telefonnummer',
      'номер телефону',
      'رقم الهاتف',
    ]),
  ],
  [
    'where',
    createCue([
      'waar (zit|is|zitten|vind ik|ligt) (dat|die|het|ze|deze)( precies| dan| ergens| ook)*$',
      'waar (moet ik )?(dan |precies )?(heen|naartoe)',
      '(wat is )?(het |hun )?adres',
      'hoe kom ik (daar|er)',
      'is (dat|het) (ver|dichtbij|in de buurt)',
      'where is (it|that)',
      'what is the address',
      'how do i get there',
      'gdzie to jest',
      'jaki( jest)? adres',
      'nerede',
      'adresi ne~',
      'wo ist das',
      'wie komme ich( .*)?',
      'де це( .*)?',
      'яка адреса',
      'اين (هذا|يقع)',
      'ما هو العنوان',
      'wer is dat',
    ]),
  ],
  [
    'how-to-start',
    createCue([
      'hoe (meld|schrijf|geef) ik (me|mij) (daar )?(aan|in|op)',
      'hoe (begin ik|werkt (dat|het)|gaat dat|vraag ik dat aan)',
      'moet ik (een |daar een |eerst een )?afspraak( maken)?',
      'kan ik (zo |gewoon |daar (zo )?)?(binnenlopen|langskomen|langs)',
      'wat moet ik (dan )?(doen|meenemen|zeggen)',
      'how do i (apply|start|sign up)',
      'do i need an appointment',
      'jak sie zapisac',
      'nasil basvur~',
      'wie melde ich( .*)?',
      'як записатися',
      'كيف اسجل',
    ]),
  ],
  [
    'indication',
    createCue([
      '(heb|moet) ik (daar |er )?(een |ook een )?(indicatie|verwijzing|verwijsbrief|toestemming)( .*)?',
      'mag (iedereen|ik) (daar|er) (zomaar )?(heen|gebruik)~',
      'is (dat|het|die) (ook )?voor mij',
      'kom ik (daarvoor|ervoor) in aanmerking',
      'need a referral',
    ]),
  ],
];

/** Recognises a short question about what was just shown; longer messages speak for themselves. */
export function recogniseFollowUp(message: string): FollowUp | undefined {
  const words = splitWords(message);
  if (words.length > longestFollowUp) return undefined;
  const text = words.join(' ');
  return cues.find(([, cue]) => cue(text))?.[0];
}
