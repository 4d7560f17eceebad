import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { planTexts } from './texts.ts';

/** What the last evaluation of a version found; nothing when there was none. */
export function EvaluationText({ plan }: { readonly plan: PlanVersion }) {
  if (plan.evaluatedOn === null) return null;
  return (
    <div>
      <p className="c-plan-strong">{planTexts.evaluation.last(formatDate(plan.evaluatedOn))}</p>
      <p className="c-plan-goal">{plan.evaluation ?? planTexts.evaluation.noText}</p>
    </div>
  );
}
