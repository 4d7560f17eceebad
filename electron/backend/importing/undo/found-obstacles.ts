import type { Obstacle } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { JournalledTable } from '../journalled-tables.ts';
import { rowsWith, type Row } from './rows.ts';

/** How many obstacles are listed; the others are counted. */
const listedAtMost = 50;

/** Where to find the client whom a row is about. */
const leadsTo: Partial<Record<JournalledTable, readonly [column: string, table: Lead]>> = {
  client: ['id', 'client'],
  client_track: ['client_id', 'client'],
  client_case_manager: ['client_id', 'client'],
  client_language_level: ['client_id', 'client'],
  ladder_measurement: ['client_id', 'client'],
  outflow: ['client_id', 'client'],
  contact: ['client_id', 'client'],
  trajectory: ['client_id', 'client'],
  imported_cost: ['trajectory_id', 'trajectory'],
  purchase_order: ['trajectory_id', 'trajectory'],
  invoice: ['order_id', 'purchase_order'],
};
type Lead = 'client' | 'trajectory' | 'purchase_order';

interface Found {
  readonly table: Lead;
  readonly id: number;
  readonly what: string;
}

/** Gathers what stands in the way of undoing an import, and puts the clients' numbers to it. */
export class FoundObstacles {
  #found: Found[] = [];
  readonly #withoutClient = new Set<string>();

  add(table: JournalledTable, row: Row, what: string): void {
    const lead = leadsTo[table];
    if (lead === undefined) this.addWithoutClient(what);
    else this.#found.push({ table: lead[1], id: Number(row[lead[0]]), what });
  }

  addWithoutClient(what: string): void {
    this.#withoutClient.add(what);
  }

  /** What is the same of the same client is one. */
  async list(trx: TeamTransaction): Promise<{ obstacles: Obstacle[]; obstacleCount: number }> {
    await this.#follow(trx, 'purchase_order', 'trajectory', 'trajectory_id');
    await this.#follow(trx, 'trajectory', 'client', 'client_id');
    const once = new Map(this.#found.map((found) => [`${found.id} ${found.what}`, found]));
    const shown = [...once.values()].slice(0, listedAtMost);
    const clients = await rowsWith(trx, 'client', 'id', [...new Set(shown.map(({ id }) => id))]);
    const numbers = new Map(clients.map((row) => [row['id'], String(row['client_number'])]));
    const obstacles: Obstacle[] = [
      ...shown.map(({ id, what }) => ({
        clientId: id,
        message: `Klant ${numbers.get(id) ?? id}: ${what}`,
      })),
      ...[...this.#withoutClient].map((what) => ({
        clientId: null,
        message: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
      })),
    ];
    return {
      obstacles: obstacles.slice(0, listedAtMost),
      obstacleCount: once.size + this.#withoutClient.size,
    };
  }

  /** Replaces what is known by one row by the row that it belongs to. */
  async #follow(trx: TeamTransaction, table: Lead, to: Lead, column: string): Promise<void> {
    const ids = new Set(this.#found.flatMap((found) => (found.table === table ? [found.id] : [])));
    if (ids.size === 0) return;
    const rows = await rowsWith(trx, table, 'id', [...ids]);
    const parents = new Map(rows.map((row) => [row['id'], Number(row[column])]));
    this.#found = this.#found.map((found) =>
      found.table === table ? { ...found, table: to, id: parents.get(found.id) ?? 0 } : found,
    );
  }
}
