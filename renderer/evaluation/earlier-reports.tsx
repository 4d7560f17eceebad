import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AskedReport, ReportExport } from '#shared/evaluation/schema.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate, formatPeriod, toIsoDate, type Period } from '#shared/kernel/dates.ts';
import { call } from '../lib/call.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { onceEach, sharedOver } from './earlier-shared.ts';
import { samePeriod } from './offered-periods.ts';
import { texts } from './texts.ts';
import { Unbroken } from './unbroken.tsx';
import { givingUp } from './use-report.ts';

const { refused } = texts.paper;
const mostTold = 3;

export interface EarlierReportsProps {
  /** The report that was refused. */
  readonly asked: AskedReport;
  readonly onPeriod: (period: Period) => void;
}

/** Which report that was shared before stands in the way of a new one; else those over the same days. */
export function EarlierReports({ asked, onPeriod }: EarlierReportsProps) {
  const exports = useCall('evaluation.exports', {});
  const shared = (exports.data ?? []).filter(({ mode }) => mode === 'deelbaar');
  const search = useQuery<CallOutput<'evaluation.inTheWay'>>({
    queryKey: ['evaluation.inTheWay', asked],
    queryFn: givingUp(() => call('evaluation.inTheWay', asked)),
    enabled: shared.length > 0,
  });
  if (shared.length === 0) return null;
  if (search.isFetching) return <LoadingLine>{refused.searching}</LoadingLine>;
  if (search.data?.kind === 'itself') return <p className="e-earlier">{refused.itself}</p>;
  const found = onceEach(search.data?.exports ?? []);
  if (found.length > 0) return <InTheWay found={found} {...{ asked, onPeriod }} />;
  const periods = [asked.period, asked.comparedWith].filter((each) => each != null);
  return <Told intro={refused.earlier} lines={sharedOver(periods, shared)} />;
}

/** The same figures, however often they left. */
function InTheWay({
  found,
  asked,
  onPeriod,
}: EarlierReportsProps & { readonly found: readonly ReportExport[] }) {
  const period = found[0]?.period;
  return (
    <>
      <Told intro={refused.inTheWay} lines={found} />
      {period !== undefined && !samePeriod(period, asked.period) && (
        <div className="e-earlier">
          <Button onClick={() => onPeriod(period)}>
            {refused.takePeriod(formatPeriod(period))}
          </Button>
        </div>
      )}
    </>
  );
}

function Told({
  intro,
  lines,
}: {
  readonly intro: string;
  readonly lines: readonly ReportExport[];
}) {
  if (lines.length === 0) return null;
  const more = lines.length - mostTold;
  return (
    <div className="e-earlier">
      <p>{intro}</p>
      <ul>
        {lines.slice(0, mostTold).map((each) => (
          <li key={each.id}>
            <Unbroken>{lineOf(each)}</Unbroken>
          </li>
        ))}
        {more > 0 && <li>{refused.more(more)}</li>}
      </ul>
      <Anchor fz={14} href={href(paths.sharedReports)}>
        {texts.register.link}
      </Anchor>
    </div>
  );
}

const lineOf = ({ title, period, recipient, at }: ReportExport): string =>
  refused.earlierLine(
    title,
    formatPeriod(period),
    recipient === null ? refused.noRecipient : refused.forWhom(recipient),
    formatDate(toIsoDate(new Date(at))),
  );
