import type { FundPosition } from '#shared/budget/fund.ts';
import { checkConditions } from '#shared/budget/rules.ts';
import type { Cell } from '../../spreadsheets/cell.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import type { ListTable } from './money-list.ts';
import { evidenceTexts, listTexts } from './texts.ts';

const { columns: heads, missing: words } = evidenceTexts;

/** For the accountant: why this fund may pay each line, and what is missing to show it. */
export function evidenceTables(fund: FundPosition, rows: readonly EvidenceRow[]): ListTable[] {
  const total = rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return [
    conditionsTable(fund),
    {
      title: evidenceTexts.title,
      sheet: evidenceTexts.sheet,
      columns: [
        { header: heads.invoice, kind: 'text' },
        { header: heads.invoicedOn, kind: 'day' },
        { header: heads.paidOn, kind: 'day' },
        { header: heads.order, kind: 'code' },
        { header: heads.provider, kind: 'text' },
        { header: heads.what, kind: 'text' },
        { header: heads.client, kind: 'code' },
        { header: heads.amount, kind: 'amount' },
        { header: heads.conditions, kind: 'text' },
        { header: heads.missing, kind: 'text' },
      ],
      rows: rows.length === 0 ? [] : [...rows.map(cellsOf), totalRow(total)],
      totals: [rows.length],
      notes: [listTexts.vat, evidenceTexts.howCourse, evidenceTexts.howRefused],
      empty: evidenceTexts.empty,
    },
  ];
}

const totalRow = (cents: number): Cell[] => [
  listTexts.total,
  ...Array<Cell>(6).fill(null),
  { cents },
  null,
  null,
];

function cellsOf(row: EvidenceRow): Cell[] {
  return [
    row.invoiceNumber,
    { day: row.invoicedOn },
    row.paidOn === null ? null : { day: row.paidOn },
    row.orderNumber,
    row.providerName,
    row.what,
    row.clientNumber,
    { cents: row.amountCents },
    conditionsOf(row),
    missingOf(row),
  ];
}

/** Also what was allowed of a condition that is met by now, or that only counts when money is committed. */
function conditionsOf({ checks, overrides }: EvidenceRow): string {
  const elsewhere = overrides.filter(
    ({ condition }) => !checks.some((check) => check.condition === condition && !check.met),
  );
  const allowed = elsewhere.map(
    ({ condition, decidedBy, decidedOn, reason }) =>
      `${evidenceTexts.passed[condition]}. ${evidenceTexts.allowed(decidedBy, decidedOn, reason)}`,
  );
  const conditions = checks.map(({ condition, label, met }) => {
    if (met) return evidenceTexts.met(label);
    const override = overrides.findLast((each) => each.condition === condition);
    const why =
      override === undefined
        ? evidenceTexts.notAllowed
        : evidenceTexts.allowed(override.decidedBy, override.decidedOn, override.reason);
    return `${evidenceTexts.unmet(label)} ${why}`;
  });
  return [...conditions, ...allowed].join('\n');
}

function missingOf(row: EvidenceRow): string {
  const asks = (condition: string) =>
    row.checks.some((check) => check.condition === condition && !check.met);
  const parts = [
    ...(row.invoiceNumber === null ? [words.invoice] : []),
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
    columns: [{ header: evidenceTexts.conditions, kind: 'text' }],
    rows: labels.map((label) => [label]),
    totals: [],
    notes: fund.note === null ? [] : [fund.note],
    empty: evidenceTexts.noConditions,
  };
}
