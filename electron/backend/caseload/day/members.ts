import type { Member, TeamSettings } from '#shared/caseload/team/schema.ts';
import { latestFacts } from '../../database/client-facts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { memberNames } from './member-names.ts';
import { activeNormSnoozes } from './norm-snooze.ts';
import { readThresholds } from './thresholds.ts';

/** What the team set, who is in it, and who works at this computer. */
export async function readSettings({
  trx,
  account,
  today,
}: Pick<FileCallContext, 'trx' | 'account' | 'today'>): Promise<TeamSettings> {
  return {
    thresholds: await readThresholds(trx),
    members: await listMembers(trx),
    me: (await memberNames(trx)).get(account) ?? null,
    normSnoozes: await activeNormSnoozes(trx, today),
  };
}

const dutch = new Intl.Collator('nl');

/** The klantmanagers of the team, and names that only stand with clients, by name. */
async function listMembers(trx: TeamTransaction): Promise<Member[]> {
  const rows = await trx
    .selectFrom('team_member')
    .select(['id', 'name', 'fte_hundredths', 'active'])
    .execute();
  const members: Member[] = rows.map(({ id, name, fte_hundredths: fteHundredths, active }) => ({
    id,
    name,
    fteHundredths,
    active: active === 1,
  }));
  const known = new Set(members.map(({ name }) => name));
  const { caseManagers } = await latestFacts(trx);
  for (const name of new Set(caseManagers.values())) {
    if (!known.has(name)) members.push({ id: null, name, fteHundredths: null, active: true });
  }
  return members.sort((one, other) => dutch.compare(one.name, other.name));
}
