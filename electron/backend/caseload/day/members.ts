import type { Member, TeamSettings } from '#shared/caseload/team/schema.ts';
import { mayCall } from '#shared/ipc/rights.ts';
import { KeptUntilChange } from '../../changes/kept-until-change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { membersByAccount } from '../../database/member-names.ts';
import { activeNormSnoozes } from './norm-snooze.ts';
import { readThresholds } from './thresholds.ts';

/** What the team set, who is in it, and who works at this computer. */
export async function readSettings(
  context: Pick<FileCallContext, 'trx' | 'account' | 'session' | 'today' | 'user'>,
): Promise<TeamSettings> {
  const { trx, account, today } = context;
  const withClients = await keptNames.get(context, '', () => namesWithClients(trx));
  return {
    thresholds: await readThresholds(trx),
    members: await listMembers(trx, withClients),
    me: (await membersByAccount(trx)).get(account) ?? null,
    // Their reasons are words of who guides clients, and may name one.
    normSnoozes: mayCall('caseload.snoozeNorm', context.user.roles)
      ? await activeNormSnoozes(trx, today)
      : [],
  };
}

/** Every page asks for the settings first, and waits for them. */
const keptNames = new KeptUntilChange<readonly string[]>(['draft', 'snooze']);

/** The names that stand with clients: of each client the last row. */
async function namesWithClients(trx: TeamTransaction): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom((query) =>
      query
        .selectFrom('client_case_manager')
        // The name is that of the row with the highest id: SQLite promises so beside one `max`.
        .select((eb) => ['name', eb.fn.max('id').as('id')])
        .groupBy('client_id')
        .as('latest'),
    )
    .select('name')
    .distinct()
    .execute();
  return rows.map(({ name }) => name);
}

const dutch = new Intl.Collator('nl');

/** The klantmanagers of the team, and names that only stand with clients, by name. */
async function listMembers(
  trx: TeamTransaction,
  withClients: readonly string[],
): Promise<Member[]> {
  const rows = await trx
    .selectFrom('team_member')
    .select(['id', 'name', 'fte_hundredths', 'active'])
    .execute();
  const members: Member[] = rows.map((row) => ({
    id: row.id,
    name: row.name,
    fteHundredths: row.fte_hundredths,
    active: row.active === 1,
  }));
  const known = new Set(members.map(({ name }) => name));
  for (const name of withClients) {
    if (known.has(name)) continue;
    members.push({ id: null, name, fteHundredths: null, active: true });
  }
  return members.sort((one, other) => dutch.compare(one.name, other.name));
}
