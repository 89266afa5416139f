import type { CrisisRules, CrisisTexts } from '../knowledge/crisis-rules.ts';
import type { Language, Municipality, Provision } from '../knowledge/knowledge.ts';
import { findLine } from './choose-crisis-lines.ts';
import type { CrisisSignal } from './crisis-signal.ts';

/** What the placeholders of a fixed text are filled from. */
export type FillFrom = {
  readonly municipality: Municipality;
  readonly provisions: readonly Provision[];
  readonly rules: CrisisRules;
};

/** The lines, and below them the fixed text, as Markdown. Never made by a model. */
export const crisisText = (
  signal: CrisisSignal,
  lines: readonly Provision[],
  language: Language,
  from: FillFrom,
): string => {
  const text = pickText(signal, textsFor(language, from.rules));
  return `${lines.map(lineText).join('\n')}\n\n${fill(text, from)}`;
};

/** The one line under an ordinary answer when a resident may mean more than they say. */
export const doubtText = (language: Language, from: FillFrom): string =>
  fill(textsFor(language, from.rules).twijfel ?? '', from);

const textsFor = (language: Language, { texts }: CrisisRules): CrisisTexts => ({
  ...texts.nl,
  ...withoutDutchVariants(texts[language]),
});

/** `zelfdoding-jong` that is missing in Polish falls back on the Polish `zelfdoding`, not on Dutch. */
const withoutDutchVariants = (own: CrisisTexts | undefined): CrisisTexts => {
  if (own === undefined) return {};
  const variants = Object.entries(own).flatMap(([name, text]) =>
    variantNames.map((variant) => [`${name}-${variant}`, own[`${name}-${variant}`] ?? text]),
  );
  return { ...Object.fromEntries(variants), ...own };
};

const variantNames = ['nu', 'ander', 'jong'] as const;

const pickText = (signal: CrisisSignal, texts: CrisisTexts): string => {
  const { text } = signal.situation;
  const names = [
    ...(signal.aboutOther ? [`${text}-ander`] : []),
    ...(signal.danger && !signal.aboutOther ? [`${text}-nu`] : []),
    ...(signal.minor ? [`${text}-jong`] : []),
    text,
  ];
  return names.flatMap((name) => texts[name] ?? []).at(0) ?? '';
};

const lineText = ({ name, phones, chat, website }: Provision): string => {
  const [phone] = phones;
  const ways = [
    ...(phone === undefined ? [] : [`**${link(phone.number)}**`]),
    ...(phone?.hours === undefined ? [] : [phone.hours]),
    ...(chat === undefined ? [] : [`[chat](${chat})`]),
    ...(phone === undefined && website !== undefined ? [`[${bare(website)}](${website})`] : []),
  ];
  return `- **${name}**${ways.length === 0 ? '' : `: ${ways.join(', ')}`}`;
};

const fill = (text: string, from: FillFrom): string =>
  text.replace(/\{([a-z0-9-]+)\.([a-z]+)\}/g, (_, id: string, field: string) =>
    id === 'gemeente' ? municipalityPhone(from) : fieldOf(id, field, from),
  );

const fieldOf = (id: string, field: string, from: FillFrom): string => {
  const [provision] = findLine(id, from.municipality, from.provisions, from.rules.localLines);
  const number = provision?.phones[0]?.number;
  if (field === 'telefoon' && number !== undefined) return link(number);
  const website = provision?.website;
  return website === undefined ? (provision?.name ?? '112') : `[${bare(website)}](${website})`;
};

/** The municipality's own number, or its first door, or its website: whatever is confirmed. */
const municipalityPhone = ({ municipality, provisions }: FillFrom): string => {
  const { contact, loket, name } = municipality;
  const door = provisions.find(({ id }) => id === loket.provision);
  const number = contact.phones[0]?.number ?? door?.phones[0]?.number;
  if (number !== undefined) return link(number);
  return contact.website === undefined ? name : `[${bare(contact.website)}](${contact.website})`;
};

const link = (number: string): string => `[${number}](tel:${number.replace(/[^\d+]/g, '')})`;
const bare = (website: string): string => website.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
