import { formatCount } from '#shared/kernel/text.ts';
import type { JournalledTable } from '../journalled-tables.ts';

const called: Record<JournalledTable, string> = {
  household: 'een bijstandspartij',
  client: 'iets in de gegevens',
  client_track: 'de kandidaatgroep',
  client_case_manager: 'de klantmanager',
  client_language_level: 'het taalniveau',
  ladder_measurement: 'een trede',
  outflow: 'de uitstroom',
  trajectory_type: 'een soort traject',
  provider: 'een aanbieder',
  product: 'een traject in de catalogus',
  fund: 'een fonds',
  trajectory: 'een traject',
  imported_cost: 'een bedrag',
  purchase_order: 'een order',
  invoice: 'een factuur',
  contact: 'een contact',
};

const came: Partial<Record<JournalledTable, string>> = {
  client: 'is deze klant toegevoegd',
  client_track: 'is een andere kandidaatgroep toegevoegd',
  client_case_manager: 'is een andere klantmanager toegevoegd',
  client_language_level: 'is een ander taalniveau toegevoegd',
  ladder_measurement: 'is een trede gemeten',
  outflow: 'is een uitstroom toegevoegd',
  product: 'is een traject in de catalogus gezet',
  imported_cost: 'is een bedrag toegevoegd',
  purchase_order: 'is een order geplaatst',
  invoice: 'is een factuur geboekt',
  contact: 'is een contact toegevoegd',
  trajectory: 'is een traject toegevoegd',
};

/** What is shared by rows of which one refers to another. */
const shares: Partial<Record<JournalledTable, string>> = {
  household: ' bij een bijstandspartij van deze import',
  provider: ' met een aanbieder van deze import',
  trajectory_type: ' met een soort traject van deze import',
  fund: ' met een fonds van deze import',
};

/** Why an import cannot be undone as things stand. */
export interface Reason {
  /** The second half of a sentence that begins with the client, or a sentence of its own. */
  readonly what: string;
  /** Nothing in Trede takes it away again. */
  readonly forGood: boolean;
  /** Of several reasons for the same thing, the lowest says it best. */
  readonly rank: number;
  /** The same, where the thing is a trajectory with an order: an order stays, also when cancelled. */
  readonly bought?: string;
}

/** What stands in the way. */
export const sentences = {
  changed: (table: JournalledTable): Reason => ({
    what: `na deze import is ${called[table]} veranderd.`,
    // Of what stands in the way, only a fund has a form in which it can be put back.
    forGood: table !== 'fund',
    rank: 3,
  }),
  gone: (table: JournalledTable): Reason => ({
    what: `na deze import is ${called[table]} weggehaald.`,
    forGood: true,
    rank: 3,
  }),
  added: (table: JournalledTable, to: JournalledTable): Reason => ({
    what: `na deze import ${came[table] ?? `is ${called[table]} toegevoegd`}${shares[to] ?? ''}.`,
    forGood: true,
    rank: shares[to] === undefined ? 1 : 2,
    ...(table === 'trajectory' || table === 'purchase_order'
      ? { bought: `na deze import is een traject ingekocht${shares[to] ?? ''}.` }
      : {}),
  }),
  later: (file: string, day: string, count: number) =>
    `De import van ${file} op ${day} bouwt hierop verder, ${
      count === 1 ? 'op 1 plaats' : `op ${formatCount(count)} plaatsen`
    }.`,
  laterStays: 'Die import kan zelf ook niet meer ongedaan worden gemaakt.',
} as const;
