import { sql, type Kysely } from 'kysely';

/**
 * Who is coordinator is said by the roles of users and no longer by a flag of a klantmanager: it goes from
 * the table, and from what the history noted of its rows, which is compared with them when it is undone.
 */
export async function dropMemberFlag(db: Kysely<unknown>): Promise<void> {
  await sql`alter table team_member drop column coordinator`.execute(db);
  for (const noted of ['before_values', 'after_values']) {
    await sql`update change_row set ${sql.ref(noted)} = json_remove(${sql.ref(noted)}, '$.coordinator')
      where table_name = 'team_member' and ${sql.ref(noted)} is not null`.execute(db);
  }
}
