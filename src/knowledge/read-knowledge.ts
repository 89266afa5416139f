import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import { keepUniqueConcepts } from './check-concepts.ts';
import { checkMunicipality, checkNeed, checkProvision } from './check-references.ts';
import { keepUniqueIds, keepUniquePhrases } from './check-unique.ts';
import { conceptsSchema } from './concept-schema.ts';
import { type Checked, type Finding, locate } from './finding.ts';
import { intentSchema } from './intent-schema.ts';
import type { Concept, Intent, Knowledge, Need } from './knowledge.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { listFolders } from './list-files.ts';
import { needSchema } from './need-schema.ts';
import { formatProblem, type Problem } from './problem.ts';
import { type Document, readDocuments } from './read-documents.ts';
import { readMunicipality, readProvisions } from './read-municipality.ts';

type Result = { readonly knowledge: Knowledge; readonly problems: readonly Problem[] };

/**
 * Read and check everything the product may answer from. A broken file is left out and a bad reference is dropped;
 * each becomes a problem for the editor. Only a folder without any usable municipality stops the product.
 */
export const readKnowledge = async (folder: string): Promise<Result> => {
  await mustBeFolder(folder);
  const read = await readFiles(folder);
  const { kept, findings } = check(read.knowledge);
  const problems = [...read.problems, ...(await locate(folder, findings))].sort(byPlace);
  if (kept.municipalities.length === 0) throw withoutMunicipality(folder, problems);
  return { knowledge: kept, problems };
};

const readFiles = async (root: string): Promise<Result> => {
  const needs = await readDocuments(root, 'landelijk/hulpvragen', '.yaml', needSchema);
  const intents = await readDocuments(root, 'landelijk/bedoelingen', '.yaml', intentSchema);
  const words = await readDocuments(root, 'landelijk/woordenlijst', '.yaml', conceptsSchema);
  const national = await readProvisions(root, 'landelijk', 'landelijk');
  const { entries, problems } = await listFolders(root, 'gemeenten');
  const local = await Promise.all(entries.map(({ id }) => readMunicipality(root, id)));
  const knowledge = {
    needs: needs.documents.map(({ id, file, value }): Need => ({ id, ...value, file })),
    intents: intents.documents.map(({ id, file, value }): Intent => ({ id, ...value, file })),
    municipalities: local.flatMap(({ municipality }) => municipality ?? []),
    provisions: [...national.provisions, ...local.flatMap(({ provisions }) => provisions)],
    policyPages: local.flatMap(({ policyPages }) => policyPages),
    concepts: words.documents.flatMap(toConcepts),
  };
  const parts = [{ problems }, needs, intents, words, national, ...local];
  return { knowledge, problems: parts.flatMap((part) => part.problems) };
};

const toConcepts = (one: Document<z.infer<typeof conceptsSchema>>): readonly Concept[] =>
  Object.entries(one.value).map(([id, words]) => ({ id, words, file: one.file }));

const check = (read: Knowledge): Checked<Knowledge> => {
  const needIds = new Set(read.needs.map(({ id }) => id));
  const uniqueNeeds = keepUniquePhrases(read.needs);
  const uniqueIntents = keepUniqueIds(read.intents, read.needs);
  const intents = keepUniquePhrases(uniqueIntents.kept, uniqueNeeds.kept);
  const uniqueProvisions = keepUniqueIds(read.provisions);
  const concepts = keepUniqueConcepts(read.concepts);
  const needs = uniqueNeeds.kept.map((need) => checkNeed(need, needIds));
  const provisions = uniqueProvisions.kept.map((one) => checkProvision(one, needIds));
  const municipalities = read.municipalities.map((one) =>
    checkMunicipality(one, needIds, uniqueProvisions.kept),
  );
  const parts = [...needs, ...provisions, ...municipalities];
  const unique = [uniqueNeeds, uniqueIntents, intents, uniqueProvisions, concepts];
  return {
    kept: {
      ...read,
      needs: needs.map(({ kept }) => kept),
      intents: intents.kept,
      provisions: provisions.map(({ kept }) => kept),
      municipalities: municipalities.map(({ kept }) => kept),
      concepts: concepts.kept,
    },
    findings: [...unique, ...parts].flatMap(({ findings }): readonly Finding[] => findings),
  };
};

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

const mustBeFolder = async (folder: string): Promise<void> => {
  const status = await stat(folder).catch(() => undefined);
  if (status?.isDirectory()) return;
  throw new KnowledgeError(
    `De kennismap "${folder}" bestaat niet.`,
    'Controleer het pad in de instellingen, of zet de map "knowledge" op deze plek.',
  );
};

const withoutMunicipality = (folder: string, problems: readonly Problem[]): KnowledgeError =>
  new KnowledgeError(
    `In de kennismap "${folder}" staat geen enkele gemeente die gebruikt kan worden.`,
    [
      'Maak in gemeenten/<naam>/ een bestand gemeente.yaml dat klopt.',
      ...problems.slice(0, 5).map(formatProblem),
    ].join('\n'),
  );
