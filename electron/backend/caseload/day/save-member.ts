import { fteText, memberFieldLabels, memberStateLabels } from '#shared/caseload/team/texts.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { unknownMember } from '../../known-member.ts';
import { Refusal } from '../../refusal.ts';
import { renameCaseManager } from './rename-case-manager.ts';

/**
 * Adds a klantmanager or changes one. The name is what stands with clients, in the agenda and in saved views:
 * there it changes too, and other ways to write the same name become this one.
 *
 * @throws Refusal `conflict` when somebody else in the team has the name or somebody else changed the same
 * field since, `not-found`
 */
export async function saveMember(
  { memberId, before, ...sent }: ParsedInput<'caseload.saveMember'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx } = context;
  const members = await trx.selectFrom('team_member').selectAll().execute();
  const member = members.find(({ id }) => id === memberId);
  if (memberId !== null && member === undefined) {
    throw unknownMember();
  }
  const { name, fteHundredths, active } =
    member === undefined ? sent : merged(member, before, sent);
  const other = members.find((one) => one !== member && folded(one.name) === folded(name));
  if (other !== undefined) {
    throw new Refusal(
      'conflict',
      `Er is al een klantmanager met de naam ${other.name}. Kies een andere naam.`,
      'name',
    );
  }
  if (member !== undefined && folded(member.name) !== folded(name)) {
    await refuseTakenName(trx, name);
  }
  const change = beginChange(context, { call: 'caseload.saveMember', clientId: null });
  const values = {
    name,
    fte_hundredths: fteHundredths,
    active: active ? 1 : 0,
  } as const;
  if (member === undefined) await change.add('team_member', values);
  else await change.update('team_member', member.id, values);
  await renameCaseManager(trx, change, { from: member?.name ?? name, to: name });
  return { changeId: change.id };
}

type Values = Omit<ParsedInput<'caseload.saveMember'>, 'memberId' | 'before'>;

function merged(
  member: {
    readonly name: string;
    readonly fte_hundredths: number | null;
    readonly active: 0 | 1;
  },
  before: Values | null,
  after: Values,
): Values {
  if (before === null) {
    throw new Refusal('invalid-input', 'Sluit dit formulier en open het opnieuw.', 'before');
  }
  return mergeChanges<Values>({
    before,
    now: {
      name: member.name,
      fteHundredths: member.fte_hundredths,
      active: member.active === 1,
    },
    after,
    labels: memberFieldLabels,
    shown: (field, value) => {
      if (field === 'active') return memberStateLabels[value === true ? 'working' : 'stopped'];
      if (field === 'fteHundredths') return typeof value === 'number' ? fteText(value) : null;
      return String(value);
    },
  });
}

/** Two people must not become one: after that nobody could tell their clients apart. */
async function refuseTakenName(trx: TeamTransaction, name: string): Promise<void> {
  const rows = await trx.selectFrom('client_case_manager').select('name').distinct().execute();
  if (!rows.some((row) => folded(row.name) === folded(name))) return;
  throw new Refusal(
    'conflict',
    `De naam ${name} staat al bij klanten. Kies een andere naam, of wijs die klanten eerst toe aan een ander.`,
    'name',
  );
}
