/** What the product may answer from: the parsed, validated content of the knowledge folder. Immutable. */

export const layers = [
  'acuut',
  'voorliggend-veld',
  'welzijn',
  'sociaal-loket',
  'andere-instantie',
] as const;
/** Rung of the ladder. `acuut` goes before it, `andere-instantie` (UWV, SVB, police) stands beside it. */
export type Layer = (typeof layers)[number];

export const outcomeKinds = [
  'answer',
  'clarify',
  'crisis',
  'policy',
  'handoff',
  'gemeente-overig',
  'out-of-scope',
  'smalltalk',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Languages the product answers in; ISO 639-1, `gos` (Gronings, Low Saxon) is understood and answered in Dutch. */
export const languages = ['nl', 'en', 'pl', 'tr', 'ar', 'uk', 'de', 'fy'] as const;
export type Language = (typeof languages)[number];

/** Where a fact was seen. One of `url` and `document` is set. */
export type Source = {
  readonly url?: string;
  readonly document?: string;
  readonly confirms: readonly string[];
  readonly seen?: string;
  readonly note?: string;
  readonly secondary: boolean;
};

export type Phone = { readonly number: string; readonly label?: string; readonly hours?: string };
export type Address = {
  readonly street?: string;
  readonly postcode?: string;
  readonly place: string;
};

/** A place where a resident can get help: one file in a `sociale-kaart` folder (HSDS: service). */
export type Provision = {
  /** Stable; the file name without `.md`. */
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  /** `landelijk` or the slug of the only municipality that it serves. */
  readonly municipality: string;
  /** Ids of needs, the most important first. */
  readonly needs: readonly string[];
  readonly layer: Layer;
  readonly topics: readonly string[];
  /** Plain Dutch (B1): what you get there. The body of the file. */
  readonly description: string;
  /** How residents call the problem. */
  readonly synonyms: readonly string[];
  readonly phones: readonly Phone[];
  readonly website?: string;
  readonly chat?: string;
  readonly email?: string;
  readonly addresses: readonly Address[];
  readonly openingHours?: string;
  readonly costs?: string;
  /** True: only after an assessment by the municipality; absent: unknown. */
  readonly needsIndication?: boolean;
  readonly audience?: string;
  readonly serviceArea?: string;
  readonly languages: readonly string[];
  readonly howToStart?: string;
  readonly policyMention?: string;
  readonly sources: readonly Source[];
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly confidence: 'hoog' | 'middel' | 'laag';
  /** Path relative to the knowledge folder. */
  readonly file: string;
};

type ClarifyOption = { readonly label: string; readonly need: string };
export type ClarifyQuestion = {
  readonly question: string;
  readonly options: readonly ClarifyOption[];
};

/** A need in residents' own words (hulpvraag), the same for every municipality. */
export type Need = {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly layer: Exclude<Layer, 'acuut'>;
  readonly officialTerms: readonly string[];
  readonly phrases: readonly string[];
  /** Per language code (en, pl, tr, ar, uk, de, fy, gos). */
  readonly foreignPhrases: Readonly<Record<string, readonly string[]>>;
  readonly selfHelp: readonly string[];
  readonly clarify: readonly ClarifyQuestion[];
  readonly escalateWhen: readonly string[];
  readonly related: readonly string[];
  readonly notToConfuseWith: readonly string[];
  readonly file: string;
};

/** Example sentences for everything that is not a need: greetings, passports, trivia, "let me talk to a person". */
export type Intent = {
  /** The file name without `.yaml`, for example `paspoort-en-rijbewijs`. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Exclude<OutcomeKind, 'answer' | 'crisis'>;
  readonly phrases: readonly string[];
  readonly foreignPhrases: Readonly<Record<string, readonly string[]>>;
  readonly file: string;
};

/** The policy of a municipality retold in plain Dutch: one subject a page. */
export type PolicyPage = {
  /** `<municipality>/<file name without .md>`. */
  readonly id: string;
  readonly municipality: string;
  readonly title: string;
  /** Title, year and chapter or section of the policy document. */
  readonly document: string;
  readonly year: string;
  readonly section: string;
  /** Words from the document that a resident may use to ask for this page. */
  readonly keywords: readonly string[];
  /** How residents ask for it. */
  readonly questions: readonly string[];
  /** Markdown, B1. */
  readonly body: string;
  readonly file: string;
};

type Village = { readonly name: string; readonly otherNames: readonly string[] };

/** The ladder in this municipality's own names. */
export type LocalName = { readonly name: string; readonly provision?: string };

export type Municipality = {
  readonly slug: string;
  readonly name: string;
  readonly villages: readonly Village[];
  readonly contact: {
    readonly phones: readonly Phone[];
    readonly email?: string;
    readonly website?: string;
    readonly addresses: readonly Address[];
    readonly postalAddress?: string;
    readonly openingHours?: string;
    readonly note?: string;
    readonly sources: readonly Source[];
    readonly checkedOn: string;
  };
  /** The first door: Sociaal Loket, Carins, gebiedsteam. `provision` is the id to show. */
  readonly loket: LocalName;
  /** The team behind it for several problems at once. */
  readonly socialTeam: LocalName;
  /** Social work and welfare. */
  readonly welfare: LocalName;
  /** `wegwijzer.yaml`: need id -> provision ids in the order in which a loket worker names them. */
  readonly signposts: Readonly<Record<string, readonly string[]>>;
  readonly file: string;
};

/** One meaning and the words for it in every language, dialects included: `woordenlijst/<theme>.yaml`. */
export type Concept = {
  readonly id: string;
  /** A word, a stem (`schuld*`) or words that follow each other (`rood staan`), as an editor writes them. */
  readonly words: readonly string[];
  readonly file: string;
};

export type Knowledge = {
  readonly needs: readonly Need[];
  readonly intents: readonly Intent[];
  readonly municipalities: readonly Municipality[];
  readonly provisions: readonly Provision[];
  readonly policyPages: readonly PolicyPage[];
  readonly concepts: readonly Concept[];
};
