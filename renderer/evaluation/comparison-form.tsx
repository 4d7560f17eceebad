import { formatPeriod, type IsoDate, type Period } from '#shared/kernel/dates.ts';
import { SelectField } from '../ui/fields.tsx';
import { earlierPeriod } from './earlier-period.ts';
import type { Comparison } from './page-state.ts';
import { PeriodForm } from './period-form.tsx';
import { RunningPeriod } from './running-period.tsx';
import { texts } from './texts.ts';
import type { PeriodDraft } from './use-period-draft.ts';

export interface ComparisonFormProps {
  readonly period: Period;
  readonly comparison: Comparison;
  readonly today: IsoDate;
  /** The earlier period as it is being typed. */
  readonly draft: PeriodDraft;
  readonly onChange: (comparison: Comparison) => void;
}

/** Whether the report stands beside an earlier period, and which. */
export function ComparisonForm({
  period,
  comparison,
  today,
  draft,
  onChange,
}: ComparisonFormProps) {
  const { comparison: words } = texts;
  const earlier = earlierPeriod(period);
  const choose = (kind: string) => {
    if (kind !== 'typed') return onChange({ kind: kind === 'earlier' ? 'earlier' : 'none' });
    draft.choose(earlier.period);
  };
  return (
    <div className="e-comparison">
      <SelectField
        id="evaluation-comparison"
        label={words.title}
        value={comparison.kind}
        options={[
          { value: 'none', label: words.none },
          { value: 'earlier', label: words.earlier(earlier.years) },
          { value: 'typed', label: words.typed },
        ]}
        onChange={choose}
      />
      {comparison.kind === 'earlier' && (
        <p className="t-second t-label">{formatPeriod(earlier.period)}</p>
      )}
      {comparison.kind === 'typed' && (
        <PeriodForm
          id="evaluation-compared"
          label={words.period}
          labels={{ from: words.from, until: words.until }}
          draft={draft}
        >
          <RunningPeriod period={comparison.period} today={today} />
        </PeriodForm>
      )}
    </div>
  );
}
