import { termOf } from '#shared/caseload/integration/term.ts';
import type { RecordValues } from '#shared/caseload/records/all-records.ts';
import { isIntegrationOver } from '#shared/caseload/signals/rules/integration-term.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { integrationTexts } from './integration-texts.ts';
import type { ClientTabProps } from './tab-props.ts';

/** Days before the end in which it becomes urgent: half a year, as the signal has it. */
const soon = 183;

interface TermPanelProps extends Pick<ClientTabProps, 'today'> {
  readonly values: RecordValues<'civicIntegration'>;
}

/** How much time there is left. */
export function TermPanel({ values, today }: TermPanelProps) {
  const { term: words } = integrationTexts;
  const term = termOf(values, today);
  return (
    <Panel title={words.title}>
      {term === null ? (
        <p className="t-second">
          {!isIntegrationOver(values)
            ? words.unknown
            : values.completedOn === null && values.result !== 'behaald'
              ? words.exempt
              : words.over}
        </p>
      ) : (
        <>
          <p className="c-term">
            <strong>{term.words}</strong>
            {term.daysLeft < 0 ? (
              <Badge tone="red">{words.late}</Badge>
            ) : (
              term.daysLeft <= soon && <Badge tone="amber">{words.soon}</Badge>
            )}
          </p>
          <p className="t-second">{words.lastDay(formatDate(term.until))}</p>
        </>
      )}
    </Panel>
  );
}
