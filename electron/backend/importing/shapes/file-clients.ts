import { likeNumber } from '#shared/importing/like-number.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { targetGroupBySettlement, type TargetGroup } from '#shared/kernel/target-group.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** A client of the team file, as far as lists about clients who exist have to know. */
export interface FileClient {
  readonly id: number;
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly targetGroup: TargetGroup | null;
  readonly settlementDate: IsoDate | null;
}

interface ClientLine {
  readonly line: number;
  readonly clientNumber: string;
}

/** The clients of the team file, by the number that a list has. */
export class FileClients {
  readonly #byNumber: ReadonlyMap<string, FileClient>;
  readonly #byId: ReadonlyMap<number, FileClient>;
  /** The only number that somebody may have typed otherwise; `null`: there are more. */
  readonly #alike = new Map<string, string | null>();

  constructor(clients: readonly FileClient[]) {
    this.#byNumber = new Map(clients.map((client) => [client.number, client]));
    this.#byId = new Map(clients.map((client) => [client.id, client]));
    for (const { number } of clients) {
      const key = likeNumber(number);
      this.#alike.set(key, this.#alike.has(key) ? null : number);
    }
  }

  [Symbol.iterator](): IterableIterator<FileClient> {
    return this.#byNumber.values();
  }

  has(number: string): boolean {
    return this.#byNumber.has(number);
  }

  byId(id: number): FileClient | undefined {
    return this.#byId.get(id);
  }

  /** The client of a row; `null` with a fault that says what to do when the team file has none. */
  of({ line, clientNumber }: ClientLine, context: ListContext): FileClient | null {
    const client = this.#byNumber.get(clientNumber);
    if (client !== undefined) return client;
    const alike = this.#alike.get(likeNumber(clientNumber)) ?? null;
    context.fault(
      line,
      'clientNumber',
      alike === null
        ? `Klant ${clientNumber} staat niet in Trede. Importeer eerst de lijst met deze klant, of verbeter het nummer.`
        : `Klant ${clientNumber} staat niet in Trede, wel klant ${alike}. Is dat dezelfde? Maak het nummer dan gelijk.`,
    );
    return null;
  }
}

export async function loadFileClients(trx: TeamTransaction): Promise<FileClients> {
  const rows = await trx
    .selectFrom('client')
    .select(['id', 'client_number', 'first_name', 'last_name', 'target_group', 'settlement_date'])
    .execute();
  return new FileClients(
    rows.map((row) => ({
      id: row.id,
      number: row.client_number,
      firstName: row.first_name,
      lastName: row.last_name,
      settlementDate: row.settlement_date,
      targetGroup:
        row.target_group ??
        (row.settlement_date === null ? null : targetGroupBySettlement(row.settlement_date)),
    })),
  );
}
