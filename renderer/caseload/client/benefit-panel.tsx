import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { benefitPeriod } from '#shared/caseload/records/work.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { isReturn, type Period } from './benefit-return.ts';
import { RecordsPanel, type RowWords } from './records-panel.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { workTexts } from './work-texts.ts';

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
