import type { Tables } from '../storage/tables.ts';
import type { PrivacyFacts } from './privacy-facts.ts';

/** One kind of data, as a privacy officer needs it for the DPIA and the register of processing. */
export type RegisterEntry = {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly legalBasis: string;
  readonly howLong: string;
  readonly whoCanRead: string;
  readonly where: string;
  /** Tables of the database that hold it. */
  readonly tables: readonly (keyof Tables | TechnicalTable)[];
};

/** Made by the database and the migrations themselves. */
type TechnicalTable = 'kysely_migration' | 'kysely_migration_lock' | 'sqlite_sequence';

/** Everything that is kept or sent, as the product is set up now. The one source of every overview. */
export const dataRegister = (facts: PrivacyFacts): readonly RegisterEntry[] => [
  ...conversationEntries(facts),
  ...proofEntries,
  ...elsewhereEntries,
  ...facts.otherParties.map(otherPartyEntry),
];

const publicTask =
  'AVG artikel 6 lid 1 onder e: taak van algemeen belang (inwoners de weg wijzen in het sociaal domein: Wmo 2015, Jeugdwet, Participatiewet, Wet gemeentelijke schuldhulpverlening). Voor wat een inwoner zelf over gezondheid typt: te beoordelen in de DPIA (AVG artikel 9).';
const duty = 'AVG artikel 5 lid 2: de gemeente moet kunnen laten zien dat zij wist.';
const safety = 'AVG artikel 6 lid 1 onder e en artikel 32: de dienst veilig en bereikbaar houden.';
const administrators =
  'Beheerders van de chatbot, alleen om fouten te vinden of om een verzoek van een inwoner uit te voeren. Niemand leest live mee.';

const conversationEntries = ({ retentionDays }: PrivacyFacts): readonly RegisterEntry[] => {
  const kept = {
    legalBasis: publicTask,
    howLong: `${days(retentionDays)}, daarna automatisch gewist. Met Snel weg meteen. Langer alleen zolang een beheerder het gesprek vasthoudt voor een klacht of rechtszaak.`,
    whoCanRead: administrators,
  };
  return [
    {
      ...kept,
      title: 'Berichten',
      what: 'Berichten van de inwoner en antwoorden van de chatbot. Persoonsgegevens die we herkennen, zijn eerst onleesbaar gemaakt.',
      why: 'Het gesprek tonen en kunnen hervatten, fouten vinden, en aan een inwoner kunnen geven wat er bewaard is.',
      where: 'Database van de chatbot (SQLite), tabel activity.',
      tables: ['activity'],
    },
    {
      ...kept,
      title: 'Gesprek',
      what: 'Een willekeurig nummer, een willekeurig nummer voor de inwoner, de gemeente, het begin, het laatste bericht, en of het moet blijven.',
      why: 'Weten welke berichten bij elkaar horen en voor welke gemeente ze zijn.',
      where: 'Database van de chatbot (SQLite), tabel conversation.',
      tables: ['conversation'],
    },
    {
      ...kept,
      title: 'Geheugen van de chatbot',
      what: 'De laatste berichten (onleesbaar gemaakt), de taal, het dorp, het onderwerp en de plekken die genoemd zijn.',
      why: 'Een vervolgvraag begrijpen, zoals "en waar zit dat?".',
      where: 'Database van de chatbot (SQLite), tabel bot_state.',
      tables: ['bot_state'],
    },
  ];
};

const proofEntries: readonly RegisterEntry[] = [
  {
    title: 'Bewijs van wissing',
    what: 'Nummer, tijdstip en aantallen van een wissing. Geen persoonsgegevens.',
    why: 'Laten zien dat een verzoek is uitgevoerd.',
    legalBasis: duty,
    howLong: 'Zolang de database bestaat.',
    whoCanRead: administrators,
    where: 'Database van de chatbot (SQLite), tabel erasure.',
    tables: ['erasure', 'sqlite_sequence'],
  },
  {
    title: 'Versie van de database',
    what: 'De versie van de database. Geen persoonsgegevens.',
    why: 'De database bijwerken bij een nieuwe versie.',
    legalBasis: 'Niet van toepassing: geen persoonsgegevens.',
    howLong: 'Zolang de database bestaat.',
    whoCanRead: administrators,
    where: 'Database van de chatbot (SQLite), tabellen van het programma.',
    tables: ['kysely_migration', 'kysely_migration_lock'],
  },
];

const elsewhereEntries: readonly RegisterEntry[] = [
  {
    title: 'Logregels',
    what: 'Gebeurtenis, tijdstip, soort fout en soms het gespreksnummer. Nooit de tekst van een bericht; een tweede controle maakt herkenbare persoonsgegevens onleesbaar.',
    why: 'Storingen en misbruik vinden, en laten zien dat oude gesprekken gewist zijn.',
    legalBasis: safety,
    howLong:
      'Bepaalt de gemeente: het programma schrijft naar de standaarduitvoer en bewaart zelf niets.',
    whoCanRead: 'Technisch beheerders.',
    where: 'Waar de gemeente de uitvoer van het programma bewaart.',
    tables: [],
  },
  {
    title: 'IP-adres',
    what: 'IP-adres van de inwoner.',
    why: 'Te veel aanvragen van een plek tegenhouden.',
    legalBasis: safety,
    howLong: 'Hoogstens een minuut, alleen in het geheugen. Het wordt nergens opgeschreven.',
    whoCanRead: 'Niemand.',
    where: 'Geheugen van het programma.',
    tables: [],
  },
  {
    title: 'Sleutel in de browser',
    what: 'Een sleutel en het nummer van het gesprek.',
    why: 'Het gesprek hervatten als de pagina opnieuw laadt.',
    legalBasis: 'Telecommunicatiewet artikel 11.7a lid 3: strikt nodig voor de gevraagde dienst.',
    howLong: 'Tot de inwoner het tabblad sluit. Met Snel weg meteen gewist.',
    whoCanRead: 'De inwoner, en wie hetzelfde tabblad gebruikt.',
    where: 'Sessieopslag van de browser. Geen cookies, geen meetprogramma, geen andere websites.',
    tables: [],
  },
];

const otherPartyEntry = (party: string): RegisterEntry => ({
  title: 'Kanaal van een ander',
  what: `Berichten en antwoorden via ${party}.`,
  why: 'De inwoner kan chatten op een kanaal dat die al gebruikt.',
  legalBasis: `${publicTask} Nodig: een verwerkersovereenkomst (AVG artikel 28).`,
  howLong: 'Volgens de overeenkomst met deze partij.',
  whoCanRead: party,
  where: 'Bij deze partij.',
  tables: [],
});

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
