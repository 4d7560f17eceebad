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
import { contactKindLabels } from '#shared/caseload/texts.ts';
import { columnOf, valuesOfRow } from '../records/stored-values.ts';
import { moneyWords } from './money-words.ts';
import {
  choice,
  date,
  flag,
  named,
  text,
  type ColumnWords,
  type TableWords,
} from './word-columns.ts';
import { trajectoryStatusLabels } from '#shared/kernel/trajectory-status.ts';

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
  ...moneyWords,
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
