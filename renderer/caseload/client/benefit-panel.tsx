import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { benefitPeriod } from '#shared/caseload/records/work.ts';
import { isFullOutflow } from '#shared/caseload/rules.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { RecordsPanel, type RowWords } from './records-panel.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { workTexts } from './work-texts.ts';

type Period = StoredRecord<'benefitPeriod'>;

/** When there was benefit, whole or in part, and why somebody came back. */
export function BenefitPanel({ client, dossier }: ClientTabProps) {
  const { benefit } = workTexts;
  const periods = dossier.records.benefitPeriod.toSorted((a, b) =>
    b.values.startsOn.localeCompare(a.values.startsOn),
  );
  return (
    <RecordsPanel
      client={client}
      kind="benefitPeriod"
      title={benefit.title}
      addLabel={benefit.add}
      empty={benefit.none}
      records={periods}
      words={(period) => wordsFor(period, isReturn(period, periods, client))}
    />
  );
}

/** Whether somebody had left bijstand before this period: by a full outflow, or a gap after another period. */
export function isReturn(
  { id, values: { startsOn } }: Period,
  periods: readonly Period[],
  { outflows }: Pick<ClientDetail, 'outflows'>,
): boolean {
  const before = periods.filter(
    ({ id: other, values }) => other !== id && values.startsOn < startsOn,
  );
  const ended = before.some(({ values }) => values.endsOn !== null && values.endsOn < startsOn);
  const goesOn = before.some(({ values }) => follows(values.endsOn, startsOn));
  const left = outflows.some(({ kind, date }) => isFullOutflow(kind) && date <= startsOn);
  return (ended && !goesOn) || (left && before.length > 0 && !goesOn);
}

/** Whether a period that ends on this day runs on into one that starts on the other. */
function follows(endsOn: string | null, startsOn: string): boolean {
  return endsOn === null || addDays(endsOn, 1) >= startsOn;
}

function wordsFor({ values }: Period, returned: boolean): RowWords {
  const { benefit } = workTexts;
  const { kind, startsOn, endsOn, returnReason } = values;
  const reason = wordsOf(benefitPeriod.fields.returnReason, returnReason);
  return {
    what: wordsOf(benefitPeriod.fields.kind, kind) ?? '',
    badge: returned && reason === null ? <Badge tone="amber">{benefit.noReason}</Badge> : null,
    lines: [
      benefit.period(formatDate(startsOn), endsOn === null ? null : formatDate(endsOn)),
      ...(reason === null ? [] : [benefit.returned(reason.toLowerCase())]),
    ],
  };
}
