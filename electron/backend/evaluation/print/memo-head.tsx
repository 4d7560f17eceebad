import type { Report } from '#shared/evaluation/schema.ts';
import { modeLines, printTexts, yearsOf } from '#shared/evaluation/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';

/** Who tells whom what, above the first page. */
export function MemoHead({ report, madeOn }: { report: Report; madeOn: IsoDate }) {
  const lines = [
    [printTexts.from, printTexts.team(report.teamName)],
    [printTexts.date, formatDate(madeOn)],
    [printTexts.audience, modeLines[report.mode]],
  ] as const;
  return (
    <header className="memo-head">
      <h1>{printTexts.heading}</h1>
      <dl>
        {lines.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
        <div className="subject">
          <dt>{printTexts.subject}</dt>
          <dd>
            {report.title}, {yearsOf(report.period)}
          </dd>
        </div>
      </dl>
    </header>
  );
}
