import { Anchor } from '@mantine/core';
import type { ReportExport } from '#shared/evaluation/schema.ts';
import { formatDate, formatPeriod, toIsoDate, type Period } from '#shared/kernel/dates.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { sharedOver } from './earlier-shared.ts';
import { texts } from './texts.ts';
import { Unbroken } from './unbroken.tsx';

const { refused } = texts.paper;
const mostTold = 3;

/** Which reports over the same days were shared before: one of them may stand in the way of a new one. */
export function EarlierReports({ periods }: { readonly periods: readonly Period[] }) {
  const exports = useCall('evaluation.exports', {});
  const found = sharedOver(periods, exports.data ?? []);
  if (found.length === 0) return null;
  const more = found.length - mostTold;
  return (
    <div className="e-earlier">
      <p>{refused.earlier}</p>
      <ul>
        {found.slice(0, mostTold).map((each) => (
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
