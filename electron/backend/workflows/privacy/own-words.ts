import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import type { FileColumn } from '../../database/file-columns.ts';

/**
 * Columns of text in which Trede itself writes: a choice, a day, a number of an order, an account of the computer.
 * A name may be spelled as a choice, and a number of a client as that of an invoice: what is no more than that
 * stays there. Every other column holds somebody's own words, so that a new one is cleaned unless it is named here.
 */
export const codeColumns: ReadonlySet<string> = new Set([
  'account',
  'answers',
  'appointment.purpose',
  'approval',
  'at',
  'basis',
  'call',
  'choices',
  'civic_integration.exemption',
  'client.phone',
  'column_name',
  'condition',
  'contact.purpose',
  'contract',
  'cost_kind',
  'cost_kinds',
  'counts',
  'dagdelen',
  'date',
  'day',
  'declaration',
  'definition',
  'draft.key',
  'draft_values',
  'end_reason',
  'fingerprint',
  'format',
  'fund.name',
  'fund.source',
  'fund_entry.reference',
  'funding_key.name',
  'import_added.table_name',
  'invoice_number',
  'journal',
  'journal_key',
  'key_id',
  'kind',
  'law',
  'level',
  'media_type',
  'medical_assessment.outcome',
  'backup_event.outcome',
  'mode',
  'order_number',
  'register',
  'result',
  'return_reason',
  'route',
  'route_level',
  'setting',
  'setting.name',
  'setting.value',
  'sex',
  'shape',
  'sharing',
  'signature',
  'since',
  'skill',
  'state',
  'status',
  'stop_reason',
  'table_name',
  'tables',
  'target_group',
  'time',
  'track',
  'trajectory_type.name',
  'unit',
  'value_after',
  'value_before',
  'vat_rate',
  'who',
  'wish',
]);

/** A day or a moment, by the name that every such column has. */
const isDay = (column: string): boolean => /_(on|at|from|until|start|end|date)$/.test(column);

/** Whether somebody's own words may stand in a column, whatever they look like. */
export const holdsOwnWords = ({ table, column }: FileColumn): boolean =>
  !isDay(column) && !codeColumns.has(column) && !codeColumns.has(`${table}.${column}`);

/** What a report and its settings hold of words that somebody typed, beside what is a column as well. */
const moreKeys: readonly string[] = ['checkedWords', ...readyMadeReports.map(({ id }) => id)];

/**
 * Tells of a part of what is kept as JSON whether it holds own words: it is called as its column, in snake case or
 * as a form has it.
 *
 * @param columns every column of text of the file
 */
export function ownParts(columns: readonly FileColumn[]): (key: string) => boolean {
  const names = new Set([
    ...columns.filter(holdsOwnWords).map(({ column }) => column),
    ...moreKeys,
  ]);
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  // A form may call a part of a list by its place: `steps.0.text`.
  const last = (key: string) => key.split('.').at(-1) ?? key;
  return (key) => names.has(key) || names.has(snake(last(key)));
}
