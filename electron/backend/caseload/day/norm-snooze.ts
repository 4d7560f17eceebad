import { z } from 'zod';
import { normSnoozeSchema, type NormSnooze } from '#shared/caseload/team/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { isoDateSchema, type IsoDate } from '#shared/kernel/dates.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { refuseUnknownMember } from '../../known-member.ts';
import { Refusal } from '../../refusal.ts';
import { namesByAccount } from '../../database/member-names.ts';
import { checkUntil } from './snooze.ts';

/*
 * A caseload above the norm is about no client, so that it has no place in the table of snoozes: it stands
 * among the settings, one row a klantmanager.
 */

const prefix = 'norm-snooze:';
const storedSchema = z.object({ until: isoDateSchema, reason: z.string(), account: z.string() });

const settingOf = (memberId: number): string => `${prefix}${memberId}`;

/** What was put off of caseloads above the norm, and still holds on this day. */
export async function activeNormSnoozes(
  trx: TeamTransaction,
  today: IsoDate,
): Promise<NormSnooze[]> {
  const rows = await trx
    .selectFrom('setting')
    .select(['name', 'value'])
    .where('name', 'like', `${prefix}%`)
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const names = await namesByAccount(trx);
  return rows.flatMap(({ name, value }) => {
    const stored = storedSchema.safeParse(jsonIn(value));
    if (!stored.success || stored.data.until < today) return [];
    const { until, reason, account } = stored.data;
    const read = normSnoozeSchema.safeParse({
      memberId: Number(name.slice(prefix.length)),
      until,
      reason,
      by: names.get(account) ?? account,
    });
    return read.success ? [read.data] : [];
  });
}

/**
 * Puts off that a caseload is above the norm, until the day after `until`. Where it was put off already, this
 * takes its place.
 *
 * @throws Refusal a day in the past or over a year ahead, a klantmanager that is not there
 */
export async function snoozeNorm(
  { memberId, until, reason }: ParsedInput<'caseload.snoozeNorm'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx, today, account } = context;
  checkUntil(until, today);
  await refuseUnknownMember(trx, memberId);
  const change = beginChange(context, { call: 'caseload.snoozeNorm', clientId: null });
  const value = JSON.stringify({ until, reason, account });
  const row = await storedRow(trx, memberId);
  if (row === undefined) await change.add('setting', { name: settingOf(memberId), value });
  else await change.update('setting', row.id, { value });
  return { changeId: change.id };
}

/** Shows it again. */
export async function endNormSnooze(
  memberId: number,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const row = await storedRow(context.trx, memberId);
  if (row === undefined) {
    throw new Refusal(
      'not-found',
      'Dit uitstel is intussen al weggehaald. U hoeft niets te doen.',
      'memberId',
    );
  }
  const change = beginChange(context, { call: 'caseload.endNormSnooze', clientId: null });
  await change.remove('setting', row.id);
  return { changeId: change.id };
}

const storedRow = (trx: TeamTransaction, memberId: number) =>
  trx.selectFrom('setting').select('id').where('name', '=', settingOf(memberId)).executeTakeFirst();

function jsonIn(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
