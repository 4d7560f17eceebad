import { ladderSteps } from '#shared/caseload/schema.ts';
import { ladderStepLabels } from '#shared/caseload/texts.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { texts as caseloadTexts } from '../texts.ts';
import { clientsPerDot, dotsOf } from './ladder-dots.ts';
import { texts } from './texts.ts';

/** Clients as dots on six treads: the staircase, larger. @param counts by step, the first step first */
export function LadderDots({ counts }: { readonly counts: readonly number[] }) {
  const perDot = clientsPerDot(counts);
  const of = (step: number) => counts[step - 1] ?? 0;
  const spoken = ladderSteps
    .map((step) => texts.caseload.step(step, ladderStepLabels[step].toLowerCase(), of(step)))
    .join('. ');
  return (
    <>
      <div className="today-treads" role="img" aria-label={`${spoken}.`}>
        {ladderSteps.map((step) => (
          <div key={step} className="today-tread">
            <div className="today-dots">
              {Array.from({ length: dotsOf(of(step), perDot) }, (_, place) => (
                <span key={place} className="today-dot" />
              ))}
            </div>
            <div className="today-tread-block" style={{ height: `${13 + 14 * step}px` }}>
              {formatCount(of(step))}
            </div>
            <div className="today-tread-label">
              <strong>{step}</strong>
              <span>{caseloadTexts.ladder.stepNames[step]}</span>
            </div>
          </div>
        ))}
      </div>
      {perDot > 1 && <p className="t-second t-label">{texts.caseload.perDot(perDot)}</p>}
    </>
  );
}
