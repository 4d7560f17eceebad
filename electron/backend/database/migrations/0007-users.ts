import { sql, type Kysely } from 'kysely';

interface Tables {
  team: { created_on: string };
  change_set: { id: number; account: string };
  account_member: { account: string; member_id: number };
  team_member: { id: number; name: string };
  app_user: {
    account: string;
    name: string;
    case_manager: number;
    coordinator: number;
    adviser: number;
    slot: string;
    public_key: string | null;
    created_on: string;
  };
}

/** The one who knew the password of a file without users. */
const firstSlot = 'wachtwoord';

/**
 * Who knew the one password becomes the first user, with every role: under the account that worked in the
 * file last, so that drafts and history stay of one hand. A file that is being made gets its user from who
 * makes it.
 */
export async function addUsers(untyped: Kysely<unknown>): Promise<void> {
  await sql`create table app_user (
    id integer primary key,
    account text not null unique,
    name text not null collate nocase,
    case_manager integer not null,
    coordinator integer not null,
    adviser integer not null,
    slot text not null unique,
    public_key text,
    created_on text not null,
    removed_on text
  )`.execute(untyped);
  // Who comes back may have the name of before.
  await sql`create unique index app_user_by_name on app_user (name) where removed_on is null`.execute(
    untyped,
  );
  await sql`alter table team add column recovery_public_key text`.execute(untyped);
  await sql`alter table team add column recovery_slot text not null default 'herstel'`.execute(
    untyped,
  );
  await sql`alter table team add column key_sequence integer not null default 1`.execute(untyped);
  const db = untyped as Kysely<Tables>;
  const team = await db.selectFrom('team').select('created_on').executeTakeFirst();
  if (team === undefined) return;
  const last = await db
    .selectFrom('change_set')
    .select('account')
    .where('account', '<>', '')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const account = last?.account ?? 'gebruiker-1';
  const member = await db
    .selectFrom('account_member')
    .innerJoin('team_member', 'team_member.id', 'account_member.member_id')
    .select('team_member.name')
    .where('account_member.account', '=', account)
    .executeTakeFirst();
  await db
    .insertInto('app_user')
    .values({
      account,
      name: member?.name ?? account,
      case_manager: 1,
      coordinator: 1,
      adviser: 1,
      slot: firstSlot,
      public_key: null,
      created_on: team.created_on,
    })
    .execute();
}
