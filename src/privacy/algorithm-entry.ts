import { z } from 'zod';
import type { Municipality } from '../knowledge/knowledge.ts';
import type { PrivacyFacts } from './privacy-facts.ts';

const long = z.string().min(1).max(2500);

/** The fields of the publication standard 1.0 of the Algoritmeregister that a draft can fill. */
export const algorithmEntrySchema = z.strictObject({
  standard_version: z.literal('1.0'),
  source_id: z.string(),
  lang: z.literal('nld'),
  name: z.string().min(1).max(100),
  description_short: z.string().min(1).max(350),
  organization: z.string().min(1).max(100),
  category: z.array(z.enum(['Sociale zekerheid', 'Zorg en gezondheid'])).max(3),
  status: z.enum(['In ontwikkeling', 'In gebruik', 'Buiten gebruik']),
  contact_email: z.string().min(1).max(500),
  website: z.string().max(500).optional(),
  publication_category: z.enum([
    'Hoog-risico AI-systeem',
    'Impactvolle algoritmes',
    'Overige algoritmes',
  ]),
  goal: long,
  proportionality: long,
  human_intervention: long,
  risks: long,
  lawful_basis: long,
  lawful_basis_grouping: z.array(
    z.strictObject({ title: z.string().max(100), link: z.url().max(500) }),
  ),
  impacttoetsen: long,
  source_data: long,
  methods_and_models: z.string().min(1).max(5000),
  provider: z.string().min(1).max(200),
  tags: z.string(),
});

export type AlgorithmEntry = z.infer<typeof algorithmEntrySchema>;

/** A draft for one municipality: what the product knows is filled in, what people must decide says so. */
export const algorithmEntry = (
  { slug, name, contact }: Municipality,
  facts: PrivacyFacts,
): AlgorithmEntry => ({
  standard_version: '1.0',
  source_id: `wegwijzer-${slug}`,
  lang: 'nld',
  name: 'Chatbot die inwoners de weg wijst in het sociaal domein',
  description_short:
    'Een inwoner typt in eigen woorden wat er is. De chatbot noemt dan een tot drie plekken die kunnen helpen, het liefst dichtbij en zo licht als genoeg is. De chatbot neemt geen besluit en vraagt geen persoonsgegevens.',
  organization: `Gemeente ${name}`,
  category: ['Sociale zekerheid', 'Zorg en gezondheid'],
  status: 'In ontwikkeling',
  contact_email: contact.email ?? contact.website ?? toFill('e-mailadres of website'),
  ...(contact.website === undefined ? {} : { website: contact.website }),
  publication_category: 'Overige algoritmes',
  tags: 'chatbot, sociaal domein, sociale kaart',
  ...accountability(facts),
  ...technique(facts),
});

const toFill = (what: string): string => `[INVULLEN: ${what}]`;

const accountability = ({ retentionDays }: PrivacyFacts) => ({
  goal: 'Inwoners vinden sneller hulp bij geld, zorg, wonen, werk, opvoeden en meedoen, ook buiten kantoortijd. Een inwoner die niet weet hoe een regeling heet, hoeft dat niet te weten. De inwoner kiest zelf of die contact opneemt.',
  proportionality: `De chatbot vervangt geen loket: er staat altijd bij hoe een inwoner een mens bereikt. Er worden zo weinig mogelijk gegevens gebruikt. Persoonsgegevens die iemand toch typt, worden onleesbaar gemaakt voor het bericht wordt bewaard. Berichten worden na ${retentionDays === 1 ? '1 dag' : `${retentionDays} dagen`} gewist. Een alternatief is alleen een zoekpagina; daar moet een inwoner de juiste woorden al kennen. ${toFill('eigen afweging van de gemeente')}`,
  human_intervention:
    'De chatbot geeft informatie en neemt geen besluit. Een inwoner kan op elk moment vragen om een mens. Bij gevaar noemt de chatbot meteen het goede noodnummer, met vaste teksten die mensen hebben geschreven. Een redactie van mensen houdt de plekken en de regels bij.',
  risks:
    'De chatbot kan een vraag verkeerd begrijpen of gevaar missen. Daarom: de chatbot noemt alleen plekken uit de sociale kaart met een bron, verzint geen tekst, stelt bij twijfel een vraag en biedt een mens aan. Voor elke wijziging wordt de kwaliteit gemeten met voorbeeldvragen, ook in dialect, in andere talen en met spelfouten. Herkenning van gevaar wordt apart gemeten.',
  lawful_basis:
    'Taak van algemeen belang (AVG artikel 6 lid 1 onder e). De gemeente moet inwoners informeren en ondersteunen volgens onder meer de Wmo 2015, de Jeugdwet, de Participatiewet en de Wet gemeentelijke schuldhulpverlening.',
  lawful_basis_grouping: [
    {
      title: 'Wet maatschappelijke ondersteuning 2015',
      link: 'https://wetten.overheid.nl/BWBR0035362',
    },
    { title: 'Jeugdwet', link: 'https://wetten.overheid.nl/BWBR0034925' },
    { title: 'Participatiewet', link: 'https://wetten.overheid.nl/BWBR0015703' },
    {
      title: 'Wet gemeentelijke schuldhulpverlening',
      link: 'https://wetten.overheid.nl/BWBR0031331',
    },
  ],
  impacttoetsen: `DPIA: ${toFill('datum en uitkomst; gebruik het dataregister van dit programma')}`,
});

const technique = ({ otherParties }: PrivacyFacts) => ({
  source_data:
    'De sociale kaart van de gemeente en landelijke voorzieningen, het beleid van de gemeente in gewone taal, en voorbeeldzinnen per hulpvraag. Geen gegevens over inwoners, en de chatbot leert niet van gesprekken.',
  methods_and_models:
    'Vaste regels herkennen gevaar en persoonsgegevens in elk bericht, voor al het andere. Daarna vergelijkt het programma de woorden met voorbeeldzinnen per hulpvraag: woordenlijsten, woordstammen, klank en een statistische classificatie die alleen van die voorbeeldzinnen leert. Regels kiezen dan de plekken: de lichtste hulp die genoeg is, en dichtbij. Antwoorden zijn vaste teksten met gegevens uit de sociale kaart; er is geen taalmodel dat tekst schrijft. De reden van elk antwoord kan worden opgevraagd.',
  provider: ['Eigen beheer, open source (EUPL-1.2)', ...otherParties].join('; ').slice(0, 200),
});
