import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { changesOf } from '../../../electron/backend/database/changes-of.ts';
import { makeBackupHandlers } from '../../../electron/backend/team/backups/handlers.ts';
import { testAccount, type TestBackend } from '../backend.ts';
import { addClient } from '../caseload.ts';
import { orderOf, wholly } from '../money-calls.ts';
import { addFundRows } from '../money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../team-file.ts';
import { testStrength } from '../test-keys.ts';
import { seededNames } from './values.ts';

/** A team file with something of all that a call may be about, of people whose names are known. */
export async function makeFuzzedTeam(): Promise<TestTeamFile> {
  const made = await makeTeamFile(
    makeBackupHandlers(testStrength),
    () => new Date(2020, 5, 30, 12),
  );
  const { backend, folder, path } = made;
  const db = backend.db();
  await db.transaction().execute(async (trx) => {
    for (const [at, name] of seededNames.entries()) {
      await addClient(trx, {
        number: `K${at + 1}`,
        household: `BP${at >> 1}`,
        firstName: name,
        lastName: name,
        ladder: [{ step: 1, on: '2019-02-01' }],
        trajectories: at < 10 ? [{ type: 'Jobcoaching', start: '2019-03-01' }] : [],
      });
    }
  });
  const fundId = await addFundRows(db, { name: 'A', amountCents: 10_000_00 });
  await addFundRows(db, { name: 'B', years: { 2019: 5_000_00, 2020: 5_000_00 } });
  const { product } = await backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Jobcoaching',
    providerName: 'Baanbrekend',
    unit: 'uur',
    priceCents: 100_00,
    vatRate: '21',
  });
  await backend.ask(
    'purchasing.order',
    orderOf({
      productId: product.id,
      clientIds: [1],
      unitPriceCents: 500_00,
      funding: wholly(fundId),
    }),
  );
  await backend.ask('caseload.addContact', {
    clientIds: [1, 2],
    appointmentId: null,
    date: '2020-06-29',
    kind: 'gesprek',
    purpose: 'voortgang',
    person: seededNames[7] ?? null,
    organisationId: null,
    mapped: false,
    note: seededNames[8] ?? '',
    next: null,
  });
  await backend.ask('team.addUser', {
    name: seededNames[9] ?? '',
    roles: ['klantmanager'],
    memberId: null,
    password: 'negen ganzen langs het pad',
  });
  // `keuze-1` is the team file already.
  writeFileSync(join(folder, 'lijst.csv'), 'klantnummer;voornaam\r\nK900;Zoeknaam\r\n');
  writeFileSync(join(folder, 'brief.txt'), `Aan ${seededNames[3] ?? ''}`);
  for (const name of ['lijst.csv', 'brief.txt', 'Nieuw.trede']) backend.grant(join(folder, name));
  await backend.close();
  await backend.ask('team.open', {
    file: backend.grant(path),
    name: testAccount,
    password: made.password,
  });
  return made;
}

/** Everything in the open file but the log, of which a refused call adds a line. */
async function contentOf(backend: TestBackend): Promise<string> {
  const db = backend.db();
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name
  `.execute(db);
  const content: unknown[] = [];
  for (const { name } of tables.rows) {
    if (name === 'log_line') continue;
    content.push(name, (await sql`select * from ${sql.table(name)} order by 1`.execute(db)).rows);
  }
  return JSON.stringify(content);
}

/** Sees whether calls change the open file; quick where they write nothing but their line in the log. */
export class ContentWatch {
  readonly #backend: TestBackend;
  #content: string | null = null;
  #at = { changes: 0, lines: 0 };

  constructor(backend: TestBackend) {
    this.#backend = backend;
  }

  /** Before a call. */
  async begin(): Promise<void> {
    this.#content ??= await contentOf(this.#backend);
    this.#at = await this.#counts();
  }

  /** After it: whether anything but the log is otherwise. */
  async changed(): Promise<boolean> {
    const { changes, lines } = await this.#counts();
    if (changes - this.#at.changes === lines - this.#at.lines) return false;
    const before = this.#content;
    this.#content = await contentOf(this.#backend);
    return this.#content !== before;
  }

  /** Another connection was made. */
  forget(): void {
    this.#content = null;
  }

  async #counts() {
    const changes = changesOf(this.#backend.file().driver);
    const { count } = await this.#backend
      .db()
      .selectFrom('log_line')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return { changes, lines: Number(count) };
  }
}
