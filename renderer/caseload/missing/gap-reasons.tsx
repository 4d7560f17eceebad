import { gapTexts } from '#shared/caseload/missing/texts.ts';
import { countGaps, type ListedGaps } from './gap-list.ts';
import { texts } from './texts.ts';

/** What the evaluation needs each missing field for; folded until somebody asks. */
export function GapReasons({ listed }: { readonly listed: readonly ListedGaps[] }) {
  return (
    <details className="gap-reasons">
      <summary>{texts.whyAll}</summary>
      <dl>
        {countGaps(listed).map(({ field }) => (
          <div key={field}>
            <dt>{gapTexts[field].label}</dt>
            <dd>{gapTexts[field].why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
