import type { z } from 'zod';
import type { Municipality, PolicyPage, Provision } from './knowledge.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { municipalitySchema } from './municipality-schema.ts';
import { policyPageSchema } from './policy-page-schema.ts';
import type { Problem } from './problem.ts';
import { provisionSchema } from './provision-schema.ts';
import { readDocument, readDocuments } from './read-documents.ts';
import { signpostsSchema } from './signposts-schema.ts';

export type MunicipalityContent = {
  /** Absent when `gemeente.yaml` is missing or broken; then the rest of the folder is not used either. */
  readonly municipality?: Municipality;
  readonly provisions: readonly Provision[];
  readonly policyPages: readonly PolicyPage[];
  readonly problems: readonly Problem[];
};

/** Read one folder of `gemeenten/`. */
export const readMunicipality = async (
  root: string,
  slug: string,
): Promise<MunicipalityContent> => {
  const folder = `gemeenten/${slug}`;
  const listed = await listFiles(root, folder, '.yaml');
  const profile = await readOne(root, listed.entries, 'gemeente', municipalitySchema);
  const signposts = await readOne(root, listed.entries, 'wegwijzer', signpostsSchema);
  const provisions = await readProvisions(root, folder, slug);
  const policy = await readPolicyPages(root, folder, slug);
  const problems = [
    ...listed.problems,
    ...(profile.missing ? [withoutProfile(folder)] : []),
    ...[profile, signposts, provisions, policy].flatMap((part) => part.problems),
  ];
  if (profile.value === undefined) return { provisions: [], policyPages: [], problems };
  const file = `${folder}/gemeente.yaml`;
  return {
    municipality: { slug, ...profile.value, signposts: signposts.value ?? {}, file },
    provisions: provisions.provisions,
    policyPages: policy.policyPages,
    problems,
  };
};

/** Provisions of one folder; also used for `landelijk`. */
export const readProvisions = async (
  root: string,
  folder: string,
  municipality: string,
): Promise<{ provisions: readonly Provision[]; problems: readonly Problem[] }> => {
  const path = `${folder}/sociale-kaart`;
  const { documents, problems } = await readDocuments(root, path, '.md', provisionSchema);
  const provisions = documents.map(
    ({ id, file, value, body }): Provision => ({
      id,
      municipality,
      ...value,
      description: body,
      file,
    }),
  );
  return { provisions, problems };
};

const readPolicyPages = async (
  root: string,
  folder: string,
  municipality: string,
): Promise<{ policyPages: readonly PolicyPage[]; problems: readonly Problem[] }> => {
  const path = `${folder}/beleid`;
  const { documents, problems } = await readDocuments(root, path, '.md', policyPageSchema);
  const policyPages = documents.map(
    ({ id, file, value, body }): PolicyPage => ({
      id: `${municipality}/${id}`,
      municipality,
      ...value,
      body,
      file,
    }),
  );
  return { policyPages, problems };
};

type One<T> = {
  readonly value?: T;
  readonly missing: boolean;
  readonly problems: readonly Problem[];
};

const readOne = async <T>(
  root: string,
  files: readonly ListedFile[],
  name: string,
  schema: z.ZodType<T>,
): Promise<One<T>> => {
  const listed = files.find(({ id }) => id === name);
  if (listed === undefined) return { missing: true, problems: [] };
  const result = await readDocument(root, listed, schema);
  return 'document' in result
    ? { value: result.document.value, missing: false, problems: [] }
    : { missing: false, problems: result.problems };
};

const withoutProfile = (folder: string): Problem => ({
  file: `${folder}/gemeente.yaml`,
  message: 'Dit bestand ontbreekt. Daardoor wordt de hele map van deze gemeente niet gebruikt.',
  remedy: 'Maak het bestand, bijvoorbeeld naar het voorbeeld van een andere gemeente.',
});
