import { formatCount } from '#shared/kernel/text.ts';
import { tablesByHand, type JournalledTable, type LinkedTable } from '../journalled-tables.ts';

const called: Record<LinkedTable, string> = {
  household: 'een bijstandspartij',
  client: 'iets in de gegevens',
  client_track: 'de groep',
  client_case_manager: 'de klantmanager',
  client_language_level: 'het taalniveau',
  ladder_measurement: 'een trede',
  outflow: 'de uitstroom',
  trajectory_type: 'een soort traject',
  provider: 'een aanbieder',
  product: 'een product in de catalogus',
  fund: 'een fonds',
  trajectory: 'een traject',
  imported_cost: 'een bedrag',
  purchase_order: 'een order',
  order_line: 'een order',
  order_share: 'een order',
  invoice: 'een factuur',
  invoice_line: 'een factuur',
  invoice_share: 'een factuur',
  contact: 'een contact',
  child: 'een kind',
  language_skill: 'het taalniveau van een vaardigheid',
  civic_integration: 'de inburgering',
  education: 'een opleiding',
  work_experience: 'werkervaring',
  job: 'werk',
  benefit_period: 'een periode bijstand',
  client_profile: 'wat de klant wil en kan',
  medical_assessment: 'een medisch advies',
  buddy: 'een taalmaatje of buddy',
  precondition: 'een randvoorwaarde',
  week_use: 'een vaste activiteit',
  appointment_client: 'een afspraak',
  plan: 'een plan van aanpak',
  document: 'een document',
  snooze: 'een uitgesteld signaal',
  product_price: 'een prijs in de catalogus',
  order_change: 'een order',
  order_override: 'een order',
  course_participant: 'een deelnemer van een cursus',
  course_session: 'een bijeenkomst van een cursus',
  fund_entry: 'het bedrag van een fonds',
  funding_key_part: 'een verdeelsleutel',
  destruction_item: 'een lijst om te vernietigen',
  retention_hold: 'een besluit om langer te bewaren',
};

/** What the history of a client can take back: all that people fill in by hand. */
const takenBack: ReadonlySet<LinkedTable> = new Set<LinkedTable>([
  ...tablesByHand,
  'household',
  'client',
  'client_track',
  'client_case_manager',
  'ladder_measurement',
  'outflow',
  'trajectory',
  'contact',
  'purchase_order',
  'order_line',
  'order_share',
  'order_change',
  'order_override',
  'course_participant',
  'course_session',
  'invoice',
  'invoice_line',
  'invoice_share',
  // In a form of its own.
  'fund',
  'fund_entry',
  'funding_key_part',
  'product_price',
]);

const came: Partial<Record<LinkedTable, string>> = {
  client: 'is deze klant toegevoegd',
  client_track: 'is een andere groep toegevoegd',
  client_case_manager: 'is een andere klantmanager toegevoegd',
  client_language_level: 'is een ander taalniveau toegevoegd',
  ladder_measurement: 'is een trede gemeten',
  outflow: 'is een uitstroom toegevoegd',
  product: 'is een product in de catalogus gezet',
  imported_cost: 'is een bedrag toegevoegd',
  purchase_order: 'is een order geplaatst',
  order_line: 'is een order geplaatst',
  order_share: 'is een order geplaatst',
  invoice: 'is een factuur geboekt',
  invoice_line: 'is een factuur geboekt',
  invoice_share: 'is een factuur geboekt',
  course_participant: 'is dit traject deel van een cursus geworden',
  fund_entry: 'is een bedrag vastgelegd',
  funding_key_part: 'is een verdeelsleutel gemaakt',
  destruction_item: 'is een lijst om te vernietigen voorgelegd',
  retention_hold: 'is besloten om langer te bewaren',
  contact: 'is een contact toegevoegd',
  trajectory: 'is een traject toegevoegd',
};

/** What is shared by rows of which one refers to another. */
const shares: Partial<Record<LinkedTable, string>> = {
  household: ' bij een bijstandspartij van deze import',
  provider: ' met een aanbieder van deze import',
  trajectory_type: ' met een soort traject van deze import',
  fund: ' met een fonds van deze import',
};

/** An amount is of its fund; everything else is with it. */
const sharedWith = (table: LinkedTable, to: JournalledTable): string =>
  table === 'fund_entry' ? ' bij een fonds van deze import' : (shares[to] ?? '');

/** Why an import cannot be undone as things stand. */
export interface Reason {
  /** The second half of a sentence that begins with the client, or a sentence of its own. */
  readonly what: string;
  /** Nothing in Trede takes it away again. */
  readonly forGood: boolean;
  /** Of several reasons for the same thing, the lowest says it best. */
  readonly rank: number;
  /** The same, where the thing is a trajectory with an order. */
  readonly bought?: string;
}

const ofOrder: ReadonlySet<LinkedTable> = new Set<LinkedTable>([
  'purchase_order',
  'order_line',
  'order_share',
  'course_participant',
]);

/** What stands in the way. */
export const sentences = {
  changed: (table: LinkedTable): Reason => ({
    what: `na deze import is ${called[table]} veranderd.`,
    forGood: !takenBack.has(table),
    rank: 3,
  }),
  gone: (table: LinkedTable): Reason => ({
    what: `na deze import is ${called[table]} verwijderd.`,
    forGood: !takenBack.has(table),
    rank: 3,
  }),
  added: (table: LinkedTable, to: JournalledTable): Reason => ({
    what: `na deze import ${came[table] ?? `is ${called[table]} toegevoegd`}${sharedWith(table, to)}.`,
    forGood: !takenBack.has(table),
    rank: shares[to] === undefined ? 1 : 2,
    ...(table === 'trajectory' || ofOrder.has(table)
      ? { bought: `na deze import is een traject ingekocht${shares[to] ?? ''}.` }
      : {}),
  }),
  later: (file: string, day: string, count: number) =>
    `De import van ${file} op ${day} bouwt hierop verder, ${
      count === 1 ? 'op 1 plaats' : `op ${formatCount(count)} plaatsen`
    }.`,
  laterStays: 'Die import kan zelf ook niet meer ongedaan worden gemaakt.',
} as const;
