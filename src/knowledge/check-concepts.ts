import type { Checked, Finding } from './finding.ts';
import type { Concept } from './knowledge.ts';

/** A concept that stands in two files of the word list: the first one counts. */
export const keepUniqueConcepts = (concepts: readonly Concept[]): Checked<readonly Concept[]> => {
  const owners = new Map<string, Concept>();
  const findings: Finding[] = [];
  for (const concept of concepts) {
    const owner = owners.get(concept.id);
    if (owner === undefined) owners.set(concept.id, concept);
    else findings.push(sameConcept(concept, owner));
  }
  return { kept: [...owners.values()], findings };
};

const sameConcept = ({ id, file }: Concept, earlier: Concept): Finding => ({
  file,
  path: [id],
  message: `Het begrip "${id}" staat ook in ${earlier.file}. Deze woorden worden niet gebruikt.`,
  remedy: 'Zet alle woorden bij één van de twee, of geef dit begrip een andere naam.',
});
