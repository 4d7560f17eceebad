import {
  appointmentFieldLabels,
  contactFieldLabels,
  contactPurposeLabels,
} from '#shared/caseload/contacts/texts.ts';
import { documentKindLabels } from '#shared/caseload/documents/texts.ts';
import { planFieldLabels, planPartyLabels, planStepLabels } from '#shared/caseload/plan/texts.ts';
import { recordKindNames, recordKindOf } from '#shared/caseload/records/all-records.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import type { RecordKind } from '#shared/caseload/records/record-kind.ts';
import { contactKindLabels, trajectoryStatusLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Row } from '../../changes/change.ts';
import { columnOf, valuesOfRow } from '../records/stored-values.ts';
import type { Names } from './look-up.ts';

/** A column in the words of the screen; `null`: nothing stands there. */
export interface ColumnWords {
  readonly column: string;
  readonly label: string;
  readonly words: (row: Row, names: Names) => string | null;
}

/** How people see the rows of a table. */
export interface TableWords {
  /** `opleiding`: what one of them is called, without an article. */
  readonly title: string;
  /** Part of another thing: a step is part of its plan, and adding one changes the plan. */
  readonly partOf?: string;
  /** The column by which people know one from another. */
  readonly known?: string;
  readonly columns: readonly ColumnWords[];
}

const text = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => asText(row[column]),
});
const date = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => (typeof row[column] === 'string' ? formatDate(row[column]) : null),
});
const flag = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => (typeof row[column] === 'number' ? (row[column] === 1 ? 'ja' : 'nee') : null),
});
const amount = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => (typeof row[column] === 'number' ? formatEuro(row[column]) : null),
});
const choice = (
  column: string,
  label: string,
  options: Readonly<Record<string, string>>,
): ColumnWords => ({
  column,
  label,
  words: (row) => {
    const value = asText(row[column]);
    return value === null ? null : (options[value] ?? value);
  },
});
const named = (
  column: string,
  label: string,
  table: Parameters<Names['nameOf']>[0],
): ColumnWords => ({
  column,
  label,
  words: (row, { nameOf }) => (typeof row[column] === 'number' ? nameOf(table, row[column]) : null),
});

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : null;

/** The tables of records follow from their declaration. */
const columnsOfRecords = (kind: RecordKind): ColumnWords[] =>
  Object.entries(kind.fields).map(([name, field]) =>
    // A form offers fewer statuses than there are.
    kind.kind === 'trajectory' && name === 'status'
      ? choice(columnOf(name), field.label, trajectoryStatusLabels)
      : {
          column: columnOf(name),
          label: field.label,
          words: (row) => wordsOf(field, valuesOfRow(kind, row)[name]),
        },
  );

/** What only another screen fills in, beside the fields of the record. */
const moreColumns: Readonly<Record<string, readonly ColumnWords[]>> = {
  client: [named('household_id', 'Bijstandspartij', 'household')],
  trajectory: [
    named('type_id', 'Traject', 'trajectory_type'),
    named('provider_id', 'Aanbieder', 'provider'),
  ],
};

const knownBy: Readonly<Record<string, string>> = {
  trajectory: 'type_id',
  ladder_measurement: 'measured_on',
};

const firstColumn = ({ fields }: RecordKind): string => columnOf(Object.keys(fields)[0] ?? '');

const ofRecords = Object.fromEntries(
  recordKindNames.map(recordKindOf).map((kind): [string, TableWords] => [
    kind.table,
    {
      title: kind.title,
      ...(kind.single ? {} : { known: knownBy[kind.table] ?? firstColumn(kind) }),
      columns: [...(moreColumns[kind.table] ?? []), ...columnsOfRecords(kind)],
    },
  ]),
);

/** Every table of which a history tells; of the others it says only that there was a change. */
export const tableWords: Readonly<Record<string, TableWords>> = {
  ...ofRecords,
  household: { title: 'bijstandspartij', partOf: 'client', columns: [] },
  // The trajectory says by name what it is.
  trajectory_type: { title: 'soort traject', partOf: 'trajectory', columns: [] },
  client_language_level: {
    title: 'taalniveau',
    columns: [text('level', 'Taalniveau'), date('measured_on', 'Gemeten op')],
  },
  purchase_order: {
    title: 'order',
    partOf: 'trajectory',
    columns: [
      text('order_number', 'Ordernummer'),
      named('fund_id', 'Fonds', 'fund'),
      amount('price_cents', 'Prijs'),
      date('cancelled_on', 'Order geannuleerd op'),
    ],
  },
  invoice: {
    title: 'factuur',
    columns: [
      text('invoice_number', 'Factuurnummer'),
      date('invoiced_on', 'Factuurdatum'),
      amount('amount_cents', 'Bedrag'),
      date('paid_on', 'Betaald op'),
    ],
  },
  contact: {
    title: 'contact',
    known: 'date',
    columns: [
      date('date', contactFieldLabels.date),
      choice('kind', contactFieldLabels.kind, contactKindLabels),
      choice('purpose', contactFieldLabels.purpose, contactPurposeLabels),
      text('person', contactFieldLabels.person),
      named('organisation_id', contactFieldLabels.organisationId, 'organisation'),
      flag('mapped', contactFieldLabels.mapped),
      text('note', contactFieldLabels.note),
    ],
  },
  organisation: { title: 'organisatie', columns: [text('name', 'Organisatie')] },
  appointment: {
    title: 'afspraak',
    known: 'date',
    columns: [
      date('date', appointmentFieldLabels.date),
      text('time', appointmentFieldLabels.time),
      choice('kind', appointmentFieldLabels.kind, contactKindLabels),
      choice('purpose', appointmentFieldLabels.purpose, contactPurposeLabels),
      text('subject', appointmentFieldLabels.subject),
      text('place', appointmentFieldLabels.place),
      text('case_manager', appointmentFieldLabels.caseManager),
      flag('done', 'Geweest'),
    ],
  },
  appointment_client: { title: 'klant bij de afspraak', partOf: 'appointment', columns: [] },
  plan: {
    title: 'plan van aanpak',
    columns: [
      text('version', 'Versie'),
      text('goal', planFieldLabels.goal),
      date('goal_on', planFieldLabels.goalOn),
      date('evaluate_on', planFieldLabels.evaluateOn),
      date('evaluated_on', 'Geëvalueerd op'),
      text('evaluation', 'Evaluatie'),
    ],
  },
  plan_step: {
    title: 'stap',
    partOf: 'plan',
    columns: [text('text', 'Stap'), choice('state', 'Stand van de stap', planStepLabels)],
  },
  plan_agreement: {
    title: 'afspraak',
    partOf: 'plan',
    columns: [
      text('text', 'Afspraak'),
      choice('who', 'Afspraak voor', planPartyLabels),
      date('due_on', 'Uiterlijk'),
      date('done_on', 'Gedaan op'),
    ],
  },
  document: {
    title: 'document',
    known: 'title',
    columns: [text('title', 'Document'), choice('kind', 'Soort', documentKindLabels)],
  },
  snooze: {
    title: 'uitstel van een signaal',
    columns: [date('until', 'Uitgesteld tot en met'), text('reason', 'Reden')],
  },
};
