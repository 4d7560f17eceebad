import { costKindLabel, type CostKind } from '#shared/kernel/cost-kind.ts';
import { labelOf } from '#shared/caseload/signals/texts.ts';
import type { SignalKind } from '#shared/caseload/signals/schema.ts';
import { vatRateWords } from '#shared/purchasing/words.ts';
import { tableWords } from '../../caseload/history/table-words.ts';
import {
  amount,
  choice,
  date,
  flag,
  named,
  text,
  type ColumnWords,
  type TableWords,
} from '../../caseload/history/word-columns.ts';
import type { HeldTable, Table } from './holdings.ts';

/** A part of the printed insight: what stands in one table. */
export interface InsightPart {
  readonly table: HeldTable;
  readonly title: string;
}

/** In the order of the page. What a client is comes first, money and imports last. */
export const insightParts: readonly InsightPart[] = [
  { table: 'client', title: 'Basisgegevens' },
  { table: 'household', title: 'Bijstandspartij' },
  { table: 'child', title: 'Kinderen' },
  { table: 'client_case_manager', title: 'Klantmanagers' },
  { table: 'client_track', title: 'Groep' },
  { table: 'ladder_measurement', title: 'Treden op de participatieladder' },
  { table: 'client_language_level', title: 'Taalniveau als geheel' },
  { table: 'language_skill', title: 'Taalniveau per vaardigheid' },
  { table: 'civic_integration', title: 'Inburgering' },
  { table: 'education', title: 'Opleidingen' },
  { table: 'work_experience', title: 'Werkervaring' },
  { table: 'job', title: 'Werk' },
  { table: 'benefit_period', title: 'Bijstand' },
  { table: 'outflow', title: 'Uitstroom' },
  { table: 'client_profile', title: 'Wensen en mogelijkheden' },
  { table: 'medical_assessment', title: 'Medisch advies: wat iemand kan' },
  { table: 'buddy', title: 'Taalmaatje of buddy' },
  { table: 'precondition', title: 'Randvoorwaarden' },
  { table: 'week_use', title: 'Vaste activiteiten in de week' },
  { table: 'plan', title: 'Plannen van aanpak' },
  { table: 'plan_step', title: 'Stappen in de plannen' },
  { table: 'plan_agreement', title: 'Afspraken in de plannen' },
  { table: 'contact', title: 'Contacten en notities' },
  { table: 'appointment', title: 'Afspraken in de agenda' },
  { table: 'trajectory', title: 'Trajecten' },
  { table: 'course_attendance', title: 'Aanwezigheid bij cursussen' },
  { table: 'course_session', title: 'Bijeenkomsten van cursussen' },
  { table: 'document', title: 'Documenten' },
  { table: 'snooze', title: 'Uitgestelde signalen' },
  { table: 'purchase_order', title: 'Orders' },
  { table: 'order_line', title: 'Regels van orders' },
  { table: 'order_share', title: 'Verdeling over fondsen' },
  { table: 'order_override', title: 'Afwijkingen van de regels van een fonds' },
  { table: 'invoice', title: 'Facturen' },
  { table: 'invoice_line', title: 'Regels van facturen' },
  { table: 'imported_cost', title: 'Kosten uit een import' },
  { table: 'retention_hold', title: 'Langer bewaren' },
  { table: 'import_run', title: 'Lijsten waaruit gegevens kwamen' },
];

const planColumn = text('plan_id', 'Hoort bij plan nummer');
const orderColumn = named('order_id', 'Order', 'purchase_order');

/** What the history does not tell of, beside the words of the history. */
const more: Partial<Record<Table, readonly ColumnWords[]>> = {
  household: [text('household_number', 'Nummer van de bijstandspartij')],
  contact: [text('group_number', 'Nummer van het groepsgesprek')],
  plan: [text('id', 'Nummer'), date('made_on', 'Gemaakt op'), text('made_by', 'Gemaakt door')],
  plan_step: [planColumn],
  plan_agreement: [planColumn],
  trajectory: [
    date('planned_start', 'Afgesproken begin'),
    date('planned_end', 'Afgesproken einde'),
  ],
  document: [
    date('added_on', 'Toegevoegd op'),
    text('media_type', 'Soort bestand'),
    text('byte_count', 'Grootte in bytes'),
  ],
  snooze: [
    {
      column: 'kind',
      label: 'Signaal',
      words: ({ kind }) => labelOf(kind as SignalKind),
    },
    text('months', 'Na zoveel maanden'),
  ],
  purchase_order: [
    {
      column: 'cost_kind',
      label: 'Soort kosten',
      words: ({ cost_kind: kind }) => costKindLabel(kind as CostKind),
    },
    named('provider_id', 'Aanbieder', 'provider'),
    named('type_id', 'Traject', 'trajectory_type'),
    date('ordered_on', 'Besteld op'),
    text('sharing', 'Kosten delen met wie'),
    text('capacity', 'Aantal plaatsen'),
    text('asked_by', 'Gevraagd door'),
    text('decided_by', 'Besloten door'),
    date('decided_on', 'Besloten op'),
  ],
  order_line: [
    orderColumn,
    text('unit', 'Eenheid'),
    {
      column: 'quantity_hundredths',
      label: 'Aantal',
      words: ({ quantity_hundredths: count }) => String(Number(count) / 100).replace('.', ','),
    },
    amount('unit_price_cents', 'Prijs per eenheid'),
    choice('vat_rate', 'Btw', vatRateWords),
    text('fte_hundredths', 'Honderdsten fte'),
  ],
  order_override: [
    named('fund_id', 'Fonds', 'fund'),
    text('condition', 'Regel'),
    amount('covers_cents', 'Akkoord tot een bedrag van'),
    text('decided_by', 'Besloten door'),
    date('decided_on', 'Besloten op'),
  ],
  invoice: [named('provider_id', 'Aanbieder', 'provider'), text('reason', 'Reden')],
  imported_cost: [named('fund_id', 'Fonds', 'fund'), amount('amount_cents', 'Bedrag')],
  import_run: [
    date('imported_on', 'Geïmporteerd op'),
    date('reference_date', 'Stand van'),
    text('file_name', 'Naam van het bestand'),
    text('row_count', 'Aantal rijen'),
  ],
  retention_hold: [
    date('held_until', 'Bewaren tot en met'),
    text('reason', 'Reden van langer bewaren'),
  ],
  appointment: [flag('done', 'Geweest')],
};

/** The columns of a table as the page prints them. */
export function columnsOf(table: Table): readonly ColumnWords[] {
  const words: Partial<Record<Table, TableWords>> = tableWords;
  const known = words[table]?.columns ?? [];
  const own = (more[table] ?? []).filter(
    ({ column }) => !known.some((other) => other.column === column),
  );
  return [...known, ...own];
}

/**
 * What the page leaves out, and the JSON does not: numbers by which rows refer to each other, and how an import
 * came to its rows. A test sees to it that every other column has words.
 */
export const notOnPaper: ReadonlySet<string> = new Set([
  'id',
  'client_id',
  'household_id',
  'import_id',
  'plan_id',
  'position',
  'trajectory_id',
  'content_id',
  'order_id',
  'line_id',
  'session_id',
  'participant_id',
  'subject_id',
  'invoice_id',
  'list_id',
  'held_by',
  'account',
  'shape',
  'fingerprint',
  'imported_at',
  'imported_by',
  'counts',
  'undone_at',
  'undone_by',
]);

/** Tables that print no part of their own: what they say stands in another. */
export const partOfAnother: ReadonlySet<HeldTable> = new Set([
  'appointment_client',
  'course_participant',
  'document_content',
  // That the term is over says nothing more of somebody.
  'destruction_item',
  // Told as the history of what was corrected.
  'change_row',
  'change_set',
]);
