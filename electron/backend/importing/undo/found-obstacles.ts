import type { Obstacle } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { keyColumn } from '../journalled-rows.ts';
import { tablesByHand, type LinkedTable } from '../journalled-tables.ts';
import type { LaterImports } from './later-imports.ts';
import { ownersOfMoney, trajectoriesWithOrder, type LeadOfMoney } from './owners-of-money.ts';
import { rowsWith, type Row } from './rows.ts';
import { sentences, type Reason } from './sentences.ts';

/** How many obstacles are listed; the others are counted. */
export const listedAtMost = 50;

/** Where to find the thing that a row belongs to: an invoice and an order are their trajectory's. */
const belongsTo: Partial<Record<LinkedTable, readonly [column: string, table: Lead]>> = {
  // A child is of all members of a bijstandspartij together.
  ...Object.fromEntries(
    tablesByHand
      .filter((table) => table !== 'child')
      .map((table) => [table, ['client_id', 'client']] as const),
  ),
  client: ['id', 'client'],
  client_track: ['client_id', 'client'],
  client_case_manager: ['client_id', 'client'],
  client_language_level: ['client_id', 'client'],
  ladder_measurement: ['client_id', 'client'],
  outflow: ['client_id', 'client'],
  contact: ['client_id', 'client'],
  trajectory: ['id', 'trajectory'],
  imported_cost: ['trajectory_id', 'trajectory'],
  course_participant: ['trajectory_id', 'trajectory'],
  course_session: ['order_id', 'purchase_order'],
  order_change: ['order_id', 'purchase_order'],
  order_override: ['line_id', 'order_line'],
  purchase_order: ['id', 'purchase_order'],
  order_line: ['id', 'order_line'],
  order_share: ['line_id', 'order_line'],
  invoice: ['id', 'invoice'],
  invoice_line: ['line_id', 'order_line'],
  invoice_share: ['invoice_line_id', 'invoice_line'],
};
type Lead = 'client' | 'trajectory' | LeadOfMoney;

interface Found {
  readonly table: Lead;
  readonly id: number;
  readonly reason: Reason;
  /** The later import that did it; `null`: somebody did it by hand. */
  readonly by: number | null;
}

/** A later import with how many things of it stand in the way. */
export interface LaterObstacle {
  readonly importId: number;
  readonly count: number;
}

/** Gathers what stands in the way of undoing an import: one for each thing, and one for each later import. */
export class FoundObstacles {
  #found: Found[] = [];
  /** Of the team file as a whole, by what is said of it; with the things of later imports by their row. */
  readonly #apart = new Map<string, Reason>();
  readonly #byImport = new Map<number, Set<string>>();
  readonly #later: LaterImports;

  constructor(later: LaterImports) {
    this.#later = later;
  }

  /** `by`: the later import that is known to have done it; left out, it is looked up. */
  add(table: LinkedTable, row: Row, reason: Reason, by?: number): void {
    const rowId = Number(row[keyColumn(table)]);
    const importId = by ?? this.#later.whoTouched(table, rowId);
    const lead = belongsTo[table];
    if (lead !== undefined) {
      this.#found.push({ table: lead[1], id: Number(row[lead[0]]), reason, by: importId });
    } else if (importId !== null) this.#count(importId, `${table} ${rowId}`);
    else this.addWithoutClient(reason);
  }

  addWithoutClient(reason: Reason): void {
    this.#apart.set(reason.what, reason);
  }

  #count(importId: number, thing: string): void {
    const things = this.#byImport.get(importId) ?? new Set<string>();
    this.#byImport.set(importId, things.add(thing));
  }

  /** What each later import did, the latest first, and what was done by hand: at most fifty of these as sentences. */
  async list(trx: TeamTransaction): Promise<{
    readonly later: readonly LaterObstacle[];
    readonly obstacles: Obstacle[];
    readonly obstacleCount: number;
  }> {
    await this.#follow(trx);
    const things = new Map<string, Found>();
    for (const found of this.#found) {
      const isClient = found.table === 'client';
      const thing = `${found.table} ${found.id}`;
      if (found.by !== null) {
        this.#count(found.by, isClient ? `${thing} ${found.reason.what}` : thing);
        continue;
      }
      const key = isClient ? `${thing} ${found.reason.what}` : thing;
      const before = things.get(key);
      if (before === undefined || found.reason.rank < before.reason.rank) things.set(key, found);
    }
    const all = [...things.values()];
    const withOrder = await trajectoriesWithOrder(trx, trajectoriesIn(all));
    const owners = await ownersOf(trx, all);
    const ofClients = all.slice(0, listedAtMost).map((found): Obstacle => {
      const client = owners.get(found);
      const { what, forGood, bought } = found.reason;
      const isBought =
        bought !== undefined && found.table === 'trajectory' && withOrder.has(found.id);
      return {
        clientId: client === undefined ? null : Number(client['id']),
        clientName: client === undefined ? null : nameOf(client),
        importId: null,
        because: forGood && !isBought ? 'lasting' : 'repairable',
        message: `Klant ${textOf(client?.['client_number']) || found.id}: ${isBought ? bought : what}`,
      };
    });
    // A product without a price keeps the one of its first purchase: that is said already.
    if (withOrder.size > 0) this.#apart.delete(sentences.changed('product').what);
    const apart = [...this.#apart.values()].map(({ what, forGood }): Obstacle => ({
      clientId: null,
      clientName: null,
      importId: null,
      because: forGood ? 'lasting' : 'repairable',
      message: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    }));
    return {
      later: [...this.#byImport]
        .map(([importId, { size }]) => ({ importId, count: size }))
        .sort((one, other) => other.importId - one.importId),
      obstacles: [...ofClients, ...apart].slice(0, listedAtMost),
      obstacleCount: all.length + apart.length,
    };
  }

  /** Replaces an order or invoice by the trajectory or client that it is for. */
  async #follow(trx: TeamTransaction): Promise<void> {
    const ofMoney = this.#found.filter(({ table }) => table !== 'client' && table !== 'trajectory');
    if (ofMoney.length === 0) return;
    const owners = await ownersOfMoney(
      trx,
      ofMoney.map(({ table, id }) => ({ table: table as LeadOfMoney, id })),
    );
    this.#found = this.#found.flatMap((found): Found[] => {
      if (found.table === 'client' || found.table === 'trajectory') return [found];
      const owner = owners.get(`${found.table} ${found.id}`);
      if (owner !== undefined) return [{ ...found, ...owner }];
      if (found.by === null) this.addWithoutClient(found.reason);
      else this.#count(found.by, `${found.table} ${found.id}`);
      return [];
    });
  }
}

const trajectoriesIn = (found: readonly Found[]): number[] => [
  ...new Set(found.flatMap(({ table, id }) => (table === 'trajectory' ? [id] : []))),
];

/** The client whom each is about, as its row stands. */
async function ownersOf(trx: TeamTransaction, all: readonly Found[]): Promise<Map<Found, Row>> {
  const shown = all.slice(0, listedAtMost);
  const trajectories = await rowsWith(trx, 'trajectory', 'id', trajectoriesIn(shown));
  const clientOf = new Map(trajectories.map((row) => [row['id'], Number(row['client_id'])]));
  const idOf = ({ table, id }: Found) => (table === 'client' ? id : (clientOf.get(id) ?? 0));
  const rows = await rowsWith(trx, 'client', 'id', [...new Set(shown.map(idOf))]);
  const clients = new Map(rows.map((row) => [Number(row['id']), row]));
  return new Map(
    shown.flatMap((found) => {
      const client = clients.get(idOf(found));
      return client === undefined ? [] : [[found, client] as const];
    }),
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const nameOf = (client: Row): string =>
  `${textOf(client['first_name'])} ${textOf(client['last_name'])}`.trim();
