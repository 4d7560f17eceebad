import type { FundPosition } from '#shared/budget/fund.ts';
import { checkConditions } from '#shared/budget/rules.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import type { ListColumn, ListTable } from './money-list.ts';
import { evidenceTexts, listTexts } from './texts.ts';

const { columns: heads, missing: words } = evidenceTexts;

const { marks } = evidenceTexts;

/** The conditions that each line is held to; what was free counts only when money is committed. */
const conditions = ['targetGroup', 'spendingPeriod', 'costKind', 'settlementYears'] as const;

/** For the accountant: why this fund may pay each line, and what is missing to show it. */
export function evidenceTables(
  fund: FundPosition,
  rows: readonly EvidenceRow[],
  today: IsoDate,
): ListTable[] {
  const total = rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
  // A column that would be empty takes room from the others.
  const explained = rows.some((row) => explanationOf(row) !== '');
  const columns: ListColumn[] = [
    { header: heads.invoice, kind: 'text' },
    { header: heads.invoicedOn, kind: 'day' },
    { header: heads.paidOn, kind: 'day' },
    { header: heads.order, kind: 'code' },
    { header: heads.provider, kind: 'text' },
    { header: heads.what, kind: 'text' },
    { header: heads.client, kind: 'code' },
    { header: heads.amount, kind: 'amount' },
    ...conditions.map((condition) => ({ header: heads[condition], kind: 'code' as const })),
    ...(explained ? [{ header: heads.explanation, kind: 'text' as const }] : []),
    { header: heads.orderedBy, kind: 'text' },
    { header: heads.approved, kind: 'text' },
    { header: heads.missing, kind: 'text' },
  ];
  const cellsOf = (row: EvidenceRow): Cell[] => [
    row.invoiceNumber,
    { day: row.invoicedOn },
    row.paidOn === null ? null : { day: row.paidOn },
    row.orderNumber,
    row.providerName,
    row.what,
    row.clientNumber,
    { cents: row.amountCents },
    ...conditions.map((condition) => markOf(row, condition)),
    ...(explained ? [explanationOf(row)] : []),
    row.orderedBy,
    approvalOf(row),
    missingOf(row, today),
  ];
  const wholly = rows.filter(({ checks }) => checks.every(({ met }) => met)).length;
  return [
    conditionsTable(fund),
    {
      title: evidenceTexts.lines,
      sheet: evidenceTexts.sheet,
      columns,
      rows: rows.length === 0 ? [] : [...rows.map(cellsOf), totalRow(total, columns.length)],
      totals: [rows.length],
      notes: [
        ...(rows.length === 0 ? [] : [evidenceTexts.metIn(wholly, rows.length, conditions.length)]),
        listTexts.vat,
        evidenceTexts.howCourse,
        evidenceTexts.howRefused,
      ],
      empty: evidenceTexts.empty,
    },
  ];
}

/** The amount stands in the eighth column. */
const totalRow = (cents: number, width: number): Cell[] => [
  listTexts.total,
  ...Array<Cell>(6).fill(null),
  { cents },
  ...Array<Cell>(width - 8).fill(null),
];

function markOf(
  { checks, overrides }: EvidenceRow,
  condition: (typeof conditions)[number],
): string {
  if (checks.every((check) => check.condition !== condition || check.met)) return marks.met;
  return overrides.some((one) => one.condition === condition) ? marks.passed : marks.unmet;
}

const approvalOf = ({ approved, orderedBy }: EvidenceRow): string | null => {
  if (approved !== null) return evidenceTexts.approved(approved.by, approved.on);
  return orderedBy === null ? null : evidenceTexts.noApproval;
};

/**
 * What is not met with who allowed it and why; also what was allowed of a condition that is met by now, or that
 * only counts when money is committed.
 */
function explanationOf({ checks, overrides, aboveReason }: EvidenceRow): string {
  const unmet = checks.filter(({ met }) => !met);
  const elsewhere = overrides.filter(
    ({ condition }) => !unmet.some((check) => check.condition === condition),
  );
  return [
    ...unmet.map(({ condition, label }) => {
      const override = overrides.findLast((each) => each.condition === condition);
      return `${label}. ${override === undefined ? evidenceTexts.notAllowed : allowedBy(override)}`;
    }),
    ...elsewhere.map(
      (override) => `${evidenceTexts.passed[override.condition]}. ${allowedBy(override)}`,
    ),
    ...(aboveReason === null ? [] : [evidenceTexts.above(aboveReason)]),
  ].join('\n');
}

const allowedBy = ({ decidedBy, decidedOn, reason }: EvidenceRow['overrides'][number]): string =>
  evidenceTexts.allowed(decidedBy, decidedOn, reason);

function missingOf(row: EvidenceRow, today: IsoDate): string {
  const asks = (condition: string) =>
    row.checks.some((check) => check.condition === condition && !check.met);
  const parts = [
    ...(row.invoiceNumber === null ? [words.invoice] : []),
    ...(row.invoicedOn > today ? [words.rightDate] : []),
    ...(row.paidOn === null ? [words.paid] : []),
    ...(row.providerName === null && row.costKind !== 'personeel' ? [words.provider] : []),
    ...(row.withoutParticipants ? [words.participants] : []),
    ...(row.costKind === 'traject' && row.clientNumber === null ? [words.client] : []),
    ...(asks('targetGroup') && row.clientNumber !== null && row.targetGroup === null
      ? [words.targetGroup]
      : []),
    ...(asks('settlementYears') && row.clientNumber !== null && row.settlementDate === null
      ? [words.settlement]
      : []),
    ...conditions
      .filter((condition) => markOf(row, condition) === marks.unmet)
      .map((condition) => words.whyAllowed(heads[condition])),
    ...(row.withoutResult ? [words.result] : []),
  ];
  return parts.length === 0 ? evidenceTexts.complete : parts.join(', ');
}

/** The conditions as they stand, of which each line says whether it meets them. */
function conditionsTable(fund: FundPosition): ListTable {
  const labels = checkConditions(fund, {
    startDate: fund.spendFrom ?? fund.spendUntil ?? '2000-01-01',
    costKind: fund.costKinds?.[0] ?? 'traject',
    client: null,
  }).map(({ label }) => label);
  return {
    title: evidenceTexts.conditions,
    sheet: evidenceTexts.conditions.slice(0, 31),
    columns: [
      { header: evidenceTexts.condition, kind: 'text' },
      { header: evidenceTexts.asked, kind: 'text' },
    ],
    rows: labels.map((label, at) => [heads[conditions[at] ?? 'targetGroup'], askedIn(label)]),
    totals: [],
    notes: fund.note === null ? [] : [fund.note],
    empty: evidenceTexts.noConditions,
  };
}

/** `Doelgroep: statushouders` asks `statushouders`. */
function askedIn(label: string): string {
  const [, asked = label] = /: (.*)$/.exec(label) ?? [];
  return asked;
}
