import type { Report } from '#shared/evaluation/schema.ts';
import { modeLines, printTexts, yearsOf } from '#shared/evaluation/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';

export interface MemoHeadProps {
  readonly report: Report;
  readonly madeOn: IsoDate;
  /** For whom it is, where that was said. */
  readonly recipient: string | null;
}

/** Who tells whom what, above the first page. */
export function MemoHead({ report, madeOn, recipient }: MemoHeadProps) {
  const lines = [
    ...(recipient === null ? [] : ([[printTexts.to, recipient]] as const)),
    [printTexts.from, printTexts.team(report.teamName)] as const,
    [printTexts.date, formatDate(madeOn)] as const,
    [printTexts.audience, modeLines[report.mode]] as const,
  ];
  return (
    <header className="memo-head">
      <h1>{printTexts.heading}</h1>
      {lines.map(([term, description]) => (
        <p key={term}>
          <span className="term">{term}</span> <span>{description}</span>
        </p>
      ))}
      <p className="subject">
        <span className="term">{printTexts.subject}</span>{' '}
        <span>
          {report.title}, {yearsOf(report.period)}
        </span>
      </p>
    </header>
  );
}
