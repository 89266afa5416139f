import type { Outcome } from '../src/answering/outcome.ts';
import { askQuestion } from '../src/ask/ask-question.ts';
import { describeOutcome } from '../src/ask/describe-outcome.ts';
import type { Product } from '../src/product.ts';
import { hitAtK } from './metrics/hit-at-k.ts';
import type { LabelledQuestion } from './read-questions.ts';

/** One question with what the product made of it. A field is absent where the labels ask nothing of the kind. */
export type Judged = {
  readonly question: LabelledQuestion;
  readonly given: Outcome['kind'];
  readonly route: string | null;
  readonly services: readonly string[];
  readonly outcomeRight: boolean;
  readonly first?: boolean;
  readonly three?: boolean;
  readonly wrongFirst?: boolean;
  readonly routeRight?: boolean;
  readonly policyRight?: boolean;
  /** Title of the cited policy page. */
  readonly page?: string;
  /** Likeness of the nearest example phrase. */
  readonly evidence: number;
  /** Share of the evidence that the best need has. */
  readonly share: number;
  readonly needs: readonly string[];
  readonly reason: string;
  readonly milliseconds: number;
};

export function judgeQuestion(product: Product, question: LabelledQuestion): Judged {
  const { outcome, ms } = askQuestion(product, question);
  const { route, services } = describeOutcome(outcome, product.present(outcome), ms);
  const { reason, understanding } = outcome.explanation;
  return {
    question,
    given: outcome.kind,
    route,
    services: services.map(({ id }) => id),
    outcomeRight: outcome.kind === question.outcome,
    ...judgePlaces(
      question,
      services.map(({ id }) => id),
    ),
    ...(question.routes.length === 0
      ? {}
      : { routeRight: question.routes.some((each) => each === route) }),
    ...judgePolicy(question, outcome),
    evidence: understanding?.evidence ?? 0,
    share: understanding?.needs[0]?.share ?? 0,
    needs: understanding?.needs.slice(0, 3).map(({ id }) => id) ?? [],
    reason,
    milliseconds: ms,
  };
}

function judgePlaces(question: LabelledQuestion, shown: readonly string[]) {
  if (question.services_best.length === 0) return {};
  return {
    first: hitAtK(shown, question.services_best, 1),
    three: hitAtK(shown, question.services_ok, 3),
    wrongFirst: hitAtK(shown, question.services_wrong, 1),
  };
}

/** Only the page that is cited first counts: that is the answer, the second is for who reads on. */
function judgePolicy({ policy }: LabelledQuestion, outcome: Outcome) {
  if (policy.length === 0) return {};
  const page = outcome.kind === 'policy' ? outcome.pages[0] : undefined;
  if (page === undefined) return { policyRight: false };
  const text = `${page.title} ${page.section} ${page.body}`.toLowerCase();
  return {
    page: page.title,
    policyRight: policy.some((word) => text.includes(word.toLowerCase())),
  };
}
