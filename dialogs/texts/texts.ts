import type { Language } from '../../src/knowledge/knowledge.ts';

/**
 * Every fixed sentence that a resident can read, per language. Plain (B1), short, warm, no officialese.
 * Names and contact details are filled in from the knowledge; they are never translated.
 */
export type Texts = {
  readonly language: Language;
  /** The municipality's name is filled in. */
  readonly welcome: (municipality: string, retentionDays: number) => string;
  /** Two or three first questions as buttons. */
  readonly welcomeButtons: readonly string[];
  /** On channels that do not know where the resident lives. */
  readonly whichMunicipality: string;

  readonly placesIntro: string;
  readonly placesIntroAboutOther: string;
  /** Several problems at once: one desk looks at everything. */
  readonly severalIntro: (loket: string) => string;
  readonly unsureIntro: string;
  readonly call: string;
  readonly mail: string;
  readonly website: string;
  readonly chat: string;
  readonly address: string;
  readonly open: string;
  readonly costs: string;
  readonly howToStart: string;
  readonly audience: string;
  readonly area: string;
  readonly noIndication: string;
  readonly withIndication: string;
  readonly checked: (month: string) => string;
  /** The facts rest on older or second-hand sources. */
  readonly checkFirst: string;
  readonly noContact: string;
  readonly municipalityContact: (municipality: string) => string;
  /** Said before facts that exist in Dutch only. */
  /** Empty in Dutch. */
  readonly factsInDutch: string;
  readonly selfHelpIntro: string;
  readonly offer113: (line: string) => string;

  readonly buttonPerson: string;
  readonly buttonOtherPlaces: string;
  readonly buttonSomethingElse: string;
  readonly nextStep: string;

  readonly followUpUnknown: string;
  readonly noOtherPlaces: string;

  readonly clarifyVague: string;
  readonly clarifyVagueAboutOther: string;
  readonly clarifyTwoNear: string;
  readonly clarifyEmpty: string;
  readonly clarifyTooLong: string;
  /** Labels of the topics on the buttons, by topic id. */
  readonly topics: Readonly<Record<string, string>>;

  readonly policyIntro: (municipality: string) => string;
  readonly policySource: (document: string, year: string, section: string) => string;
  readonly policyMore: string;

  readonly handoff: (loket: string) => string;
  readonly handoffTell: string;

  /** By outcome, and by intent id where a more fitting line exists. */
  readonly municipalMatter: (municipality: string) => string;
  readonly outOfScope: string;
  readonly outOfScopeByIntent: Readonly<Record<string, string>>;
  readonly smalltalk: Readonly<Record<string, string>>;
  readonly whatICanDo: string;

  readonly masked: (kinds: readonly string[]) => string;
  readonly maskedKinds: Readonly<Record<string, string>>;
  readonly failed: string;
};
