import type { Checked, Finding } from './finding.ts';
import type { ClarifyQuestion, LocalName, Municipality, Need, Provision } from './knowledge.ts';
import { mostAlike } from './most-alike.ts';
import type { Path } from './yaml-text.ts';

type Ids = ReadonlySet<string>;
type Place = { readonly file: string; readonly path: Path };

/** Needs refer to needs: a button, "often together" and "looks alike". */
export const checkNeed = (need: Need, needs: Ids): Checked<Need> => {
  const { file } = need;
  const related = keepNeeds(need.related, needs, { file, path: ['verwant'] });
  const alike = keepNeeds(need.notToConfuseWith, needs, { file, path: ['niet_verwarren_met'] });
  const clarify = need.clarify.map((question, index) =>
    checkQuestion(question, needs, { file, path: ['doorvragen', index, 'keuzes'] }),
  );
  return {
    kept: {
      ...need,
      related: related.kept,
      notToConfuseWith: alike.kept,
      clarify: clarify.map(({ kept }) => kept).filter(({ options }) => options.length > 0),
    },
    findings: [related, alike, ...clarify].flatMap(({ findings }) => findings),
  };
};

export const checkProvision = (provision: Provision, needs: Ids): Checked<Provision> => {
  const place = { file: provision.file, path: ['hulpvragen'] };
  const { kept, findings } = keepNeeds(provision.needs, needs, place);
  return { kept: { ...provision, needs: kept }, findings };
};

/** A municipality shows its own provisions and national ones, never those of a neighbour. */
export const checkMunicipality = (
  municipality: Municipality,
  needs: Ids,
  provisions: readonly Provision[],
): Checked<Municipality> => {
  const { file, slug } = municipality;
  const ids = new Set(
    provisions
      .filter((one) => one.municipality === slug || one.municipality === 'landelijk')
      .map(({ id }) => id),
  );
  const loket = checkLocalName(municipality.loket, ids, { file, path: ['loket'] });
  const team = checkLocalName(municipality.socialTeam, ids, { file, path: ['sociaal_team'] });
  const welfare = checkLocalName(municipality.welfare, ids, { file, path: ['welzijn'] });
  const signposts = checkSignposts(municipality, needs, ids);
  return {
    kept: {
      ...municipality,
      loket: loket.kept,
      socialTeam: team.kept,
      welfare: welfare.kept,
      signposts: signposts.kept,
    },
    findings: [
      ...(municipality.loket.provision === undefined ? [withoutLoket(file)] : []),
      ...[loket, team, welfare, signposts].flatMap(({ findings }) => findings),
    ],
  };
};

const checkQuestion = (
  question: ClarifyQuestion,
  needs: Ids,
  { file, path }: Place,
): Checked<ClarifyQuestion> => ({
  kept: { ...question, options: question.options.filter(({ need }) => needs.has(need)) },
  findings: question.options.flatMap(({ need }, index) =>
    needs.has(need)
      ? []
      : [unknown('hulpvraag', need, needs, { file, path: [...path, index, 'hulpvraag'] })],
  ),
});

const checkLocalName = (name: LocalName, ids: Ids, { file, path }: Place): Checked<LocalName> =>
  name.provision === undefined || ids.has(name.provision)
    ? { kept: name, findings: [] }
    : {
        kept: { name: name.name },
        findings: [
          unknown('voorziening', name.provision, ids, { file, path: [...path, 'voorziening'] }),
        ],
      };

const checkSignposts = (
  { slug, signposts }: Municipality,
  needs: Ids,
  ids: Ids,
): Checked<Municipality['signposts']> => {
  const file = `gemeenten/${slug}/wegwijzer.yaml`;
  const kept: Record<string, readonly string[]> = {};
  const findings: Finding[] = [];
  for (const [need, provisions] of Object.entries(signposts)) {
    if (!needs.has(need)) {
      findings.push(unknown('hulpvraag', need, needs, { file, path: [need] }));
      continue;
    }
    const known = keepKnown(provisions, ids, { file, path: [need] }, 'voorziening');
    kept[need] = known.kept;
    findings.push(...known.findings);
  }
  return { kept, findings };
};

const keepNeeds = (refs: readonly string[], needs: Ids, place: Place) =>
  keepKnown(refs, needs, place, 'hulpvraag');

const keepKnown = (
  refs: readonly string[],
  known: Ids,
  { file, path }: Place,
  what: Referred,
): Checked<readonly string[]> => ({
  kept: refs.filter((ref) => known.has(ref)),
  findings: refs.flatMap((ref, index) =>
    known.has(ref) ? [] : [unknown(what, ref, known, { file, path: [...path, index] })],
  ),
});

type Referred = 'hulpvraag' | 'voorziening';

const unknown = (what: Referred, ref: string, known: Ids, place: Place): Finding => {
  const alike = mostAlike(ref, [...known]);
  return {
    ...place,
    message: `De ${what} "${ref}" bestaat niet${what === 'voorziening' ? ' voor deze gemeente' : ''}.`,
    remedy: `${alike === undefined ? '' : `Bedoelt u "${alike}"? `}Verander de verwijzing of haal de regel weg.`,
  };
};

const withoutLoket = (file: string): Finding => ({
  file,
  path: ['loket'],
  message: 'Het loket van deze gemeente verwijst niet naar een voorziening.',
  remedy: 'Schrijf bij "loket" een "voorziening": de bestandsnaam uit sociale-kaart, zonder .md.',
});
