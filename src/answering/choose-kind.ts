import type { Provision } from '../knowledge/knowledge.ts';
import type { KnowledgeSearch } from '../retrieval/knowledge-search.ts';
import { asksPerson } from '../routing/asks-person.ts';
import { asksPolicy } from '../routing/asks-policy.ts';
import { type ChosenOutcome, chooseOutcome } from '../routing/choose-outcome.ts';
import { rankPolicyPages } from '../routing/rank-policy-pages.ts';
import type { IntentShare } from '../routing/understanding.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { outcomeBasis } from './outcome-basis.ts';
import type { Reading, Stage, Turn } from './turn.ts';

/** After this many questions in a row the best guess is given, with a person beside it. */
const mostQuestions = 2;

type Parts = {
  readonly search: KnowledgeSearch;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly ask: Ask;
};

/** Ends the turn when the message asks for a person, for policy, for nothing of ours, or says too little. */
export function createChooseKind(parts: Parts): Stage {
  return (turn) => {
    const { reading } = turn;
    const settled = turn.pickedNeed !== undefined || turn.keepsNeeds;
    return reading === undefined || settled ? turn : end(turn, reading, parts);
  };
}

function end(turn: Turn, reading: Reading, { search, provisions, ask }: Parts) {
  const chosen = weigh(turn, reading, search);
  switch (chosen.kind) {
    case 'handoff':
      return handOff(turn, provisions, chosen.reason);
    case 'policy':
      return answerPolicy(turn, reading, search, chosen.reason);
    case 'declined':
      return isNoAnswer(turn, chosen.intent)
        ? askOrGuess(turn, ask)
        : decline(turn, chosen.intent, chosen.reason);
    case 'clarify':
      return askOrGuess(turn, ask);
    case 'answer':
      return turn;
  }
}

/** "Tja" and "weet ik niet" after a question of ours say that it is still not clear. */
const isNoAnswer = ({ memory }: Turn, { outcome }: IntentShare): boolean =>
  outcome === 'smalltalk' && memory.options.length > 0;

/** Two questions at most; then the best guess with a person beside it. */
function askOrGuess(turn: Turn, ask: Ask): Turn | Outcome {
  return turn.memory.questions < mostQuestions ? ask.vague(turn) : { ...turn, unsure: true };
}

function weigh(turn: Turn, reading: Reading, search: KnowledgeSearch): ChosenOutcome {
  const policy = asksPolicy(turn.text);
  return chooseOutcome({
    alone: reading.alone,
    together: reading.together,
    information: search.topicInformation(reading.features),
    policyLikeness: policy ? likenessOfBestPage(turn, reading, search) : 0,
    asksPolicy: policy,
    asksPerson: asksPerson(turn.text),
  });
}

function likenessOfBestPage(turn: Turn, { features }: Reading, search: KnowledgeSearch): number {
  const pages = search.policyPages(features, turn.municipality.slug);
  return rankPolicyPages(pages)[0]?.score ?? 0;
}

/** The municipality's first door, always with its contact details. */
function handOff(turn: Turn, provisions: ReadonlyMap<string, Provision>, reason: string): Outcome {
  const loket = provisions.get(turn.municipality.loket.provision ?? '');
  return {
    kind: 'handoff',
    ...outcomeBasis(turn, reason),
    route: 'sociaal-loket',
    places: loket === undefined ? [] : [loket],
  };
}

const mostPages = 2;
const secondPageNear = 0.6;

function answerPolicy(
  turn: Turn,
  reading: Reading,
  search: KnowledgeSearch,
  reason: string,
): Turn | Outcome {
  const ranked = rankPolicyPages(search.policyPages(reading.features, turn.municipality.slug));
  const least = (ranked[0]?.score ?? 0) * secondPageNear;
  const pages = ranked.filter(({ score }) => score >= least).slice(0, mostPages);
  if (pages.length === 0) return turn;
  return {
    kind: 'policy',
    ...outcomeBasis(turn, reason),
    pages: pages.map(({ page }) => page),
  };
}

/** Below this share the subject is not sure: the general line says less that can be wrong. */
const sureOfSubject = 0.35;

function decline(turn: Turn, { id, outcome, share }: IntentShare, reason: string): Turn | Outcome {
  if (outcome !== 'gemeente-overig' && outcome !== 'out-of-scope' && outcome !== 'smalltalk') {
    return turn;
  }
  const intent = share >= sureOfSubject ? id : '';
  return { kind: outcome, ...outcomeBasis(turn, `${reason}: ${id}`), intent };
}
