import type { AlgorithmEntry } from './algorithm-entry.ts';
import type { RegisterEntry } from './register.ts';

/** The register and the draft entries as one document that people can read and edit. */
export const registerMarkdown = (
  register: readonly RegisterEntry[],
  entries: readonly AlgorithmEntry[],
): string =>
  [
    '# Dataregister van de chatbot',
    'Gemaakt uit de instellingen van het programma. Invoer voor de DPIA en het verwerkingsregister.',
    ...register.map(registerSection),
    '# Algoritmeregister: concept volgens publicatiestandaard 1.0',
    ...entries.map(algorithmSection),
  ].join('\n\n');

const registerSection = (entry: RegisterEntry, index: number): string =>
  [
    `## ${index + 1}. ${entry.title}`,
    '',
    `- **Wat:** ${entry.what}`,
    `- **Waarom:** ${entry.why}`,
    `- **Grondslag:** ${entry.legalBasis}`,
    `- **Hoe lang:** ${entry.howLong}`,
    `- **Wie kan het lezen:** ${entry.whoCanRead}`,
    `- **Waar:** ${entry.where}`,
  ].join('\n');

const algorithmSection = (entry: AlgorithmEntry): string =>
  [
    `## ${entry.organization}`,
    '',
    ...Object.entries(entry).map(([field, value]) => `- **${field}:** ${asText(value)}`),
  ].join('\n');

const asText = (value: AlgorithmEntry[keyof AlgorithmEntry]): string =>
  Array.isArray(value)
    ? value
        .map((item) => (typeof item === 'string' ? item : `[${item.title}](${item.link})`))
        .join(', ')
    : String(value);
