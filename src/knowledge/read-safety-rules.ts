import type { z } from 'zod';
import type { CrisisExample, CrisisRules, LocalLine, Situation } from './crisis-rules.ts';
import { languages } from './knowledge.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { formatProblem, type Problem } from './problem.ts';
import { type Document, type Documents, readDocument, readDocuments } from './read-documents.ts';
import {
  crisisExamplesSchema,
  crisisTextsSchema,
  generalRulesSchema,
  situationSchema,
  spellingsSchema,
  wordGroupsSchema,
} from './safety-rules-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

const folder = 'landelijk/veiligheid';

/**
 * Read the rules for crisis messages from the knowledge folder. Half a set of rules would miss people in danger without
 * anyone noticing, so any broken file stops the start, with all problems in Dutch.
 */
export const readSafetyRules = async (root: string): Promise<CrisisRules> => {
  const groups = await readDocuments(root, `${folder}/woordgroepen`, '.yaml', wordGroupsSchema);
  const situations = await readDocuments(root, `${folder}/situaties`, '.yaml', situationSchema);
  const texts = await readDocuments(root, `${folder}/teksten`, '.yaml', crisisTextsSchema);
  const examples = await readDocuments(
    root,
    `${folder}/voorbeelden`,
    '.yaml',
    crisisExamplesSchema,
  );
  const spellings = await readOne(root, 'schrijfwijzen', spellingsSchema);
  const general = await readOne(root, 'algemeen', generalRulesSchema);
  const parts = [groups, situations, texts, examples, spellings, general];
  const problems = parts.flatMap((part) => part.problems);
  const [spelling] = spellings.documents;
  const [rules] = general.documents;
  if (problems.length > 0 || spelling === undefined || rules === undefined) throw broken(problems);
  return {
    groups: Object.assign({}, ...groups.documents.map(({ value }) => value.groepen)),
    spellings: spelling.value.schrijfwijzen,
    fillers: spelling.value.vulwoorden,
    figuresOfSpeech: rules.value.uitdrukkingen,
    aboutOther: rules.value.over_een_ander,
    aboutSelf: rules.value.over_mezelf,
    young: rules.value.jong,
    localLines: toLocalLines(rules.value.plaatselijk),
    situations: situations.documents.map(toSituation),
    examples: examples.documents.flatMap(toExamples),
    ambiguousNeeds: examples.documents.flatMap(({ value }) => value.niet_leren_van),
    texts: toTexts(texts.documents),
  };
};

const readOne = async <T>(
  root: string,
  id: string,
  schema: z.ZodType<T>,
): Promise<Documents<T>> => {
  const result = await readDocument(root, { file: `${folder}/${id}.yaml`, id }, schema);
  return 'document' in result
    ? { documents: [result.document], problems: [] }
    : { documents: [], problems: result.problems };
};

const broken = (problems: readonly Problem[]): KnowledgeError =>
  new KnowledgeError(
    `De veiligheidsregels kloppen niet. ${problems.map(formatProblem).join(' ')}`,
    'Herstel de genoemde bestanden en start de chatbot opnieuw.',
  );

type SituationFile = z.infer<typeof situationSchema>;

const toSituation = ({ id, value }: Document<SituationFile>): Situation => {
  const spoken = Object.values(value.talen);
  const { gevaar, eerst, ander, daarna, jong } = value.lijnen;
  return {
    id,
    kind: value.soort,
    priority: value.voorrang,
    text: value.tekst,
    lines: { danger: gevaar, first: eerst, other: ander, next: daarna, minor: jong },
    acute: [...value.acuut, ...spoken.flatMap(({ acuut }) => acuut)],
    concern: [...value.zorg, ...spoken.flatMap(({ zorg }) => zorg)],
    doubt: value.twijfel,
    makesAcute: value.maakt_acuut,
    ...(value.gevaar_bij !== undefined && { dangerWhen: value.gevaar_bij }),
    letsPass: value.laat_door,
  };
};

const toExamples = ({
  id,
  value,
}: Document<z.infer<typeof crisisExamplesSchema>>): readonly CrisisExample[] => [
  ...value.acuut.map((text) => ({ text, situation: id, acute: true })),
  ...value.zorg.map((text) => ({ text, situation: id, acute: false })),
  ...value.geen.map((text) => ({ text, acute: false })),
];

type LocalFile = z.infer<typeof generalRulesSchema>['plaatselijk'];

const toLocalLines = (lines: LocalFile): Readonly<Record<string, LocalLine>> =>
  Object.fromEntries(
    Object.entries(lines).map(([name, { hulpvraag, laag, anders }]) => [
      name,
      withoutUndefined({ need: hulpvraag, layer: laag, otherwise: anders }),
    ]),
  );

const toTexts = (
  documents: readonly Document<z.infer<typeof crisisTextsSchema>>[],
): CrisisRules['texts'] =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const found = documents.find(({ id }) => id === language);
      return found === undefined ? [] : [[language, found.value.teksten]];
    }),
  );
