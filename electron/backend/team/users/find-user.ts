import type { Selectable } from 'kysely';
import { folded } from '#shared/kernel/text.ts';
import { judgePassword } from '#shared/team/password-strength.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { AppUserTable } from '../../database/team-schema.ts';
import { Refusal } from '../../refusal.ts';
import type { TeamName } from '../../session.ts';
import { nameHash } from '../keys/key-file.ts';
import { userTexts } from './texts.ts';

export type UserRow = Selectable<AppUserTable>;

/** Those who may open the file, the first of them first. */
export const presentUsers = (trx: TeamDatabase | TeamTransaction): Promise<UserRow[]> =>
  trx.selectFrom('app_user').selectAll().where('removed_on', 'is', null).orderBy('id').execute();

/** @throws Refusal `not-found` for nobody, and who was removed */
export async function requireUser(trx: TeamTransaction, userId: number): Promise<UserRow> {
  const user = (await presentUsers(trx)).find(({ id }) => id === userId);
  if (user === undefined) throw new Refusal('not-found', userTexts.unknown, 'userId');
  return user;
}

/**
 * Two users whose names are written alike could not be told apart at the door. Who was removed may come back under
 * the name of before.
 *
 * @throws Refusal `conflict`
 */
export async function refuseTakenName(
  trx: TeamTransaction,
  name: string,
  except: number | null = null,
): Promise<void> {
  const same = (one: string) =>
    folded(one) === folded(name) || nameHash('', one) === nameHash('', name);
  const users = await presentUsers(trx);
  const other = users.find((user) => user.id !== except && same(user.name));
  if (other !== undefined) {
    throw new Refusal('conflict', userTexts.nameTaken(other.name), 'name');
  }
}

/** @throws Refusal `conflict` when nobody else is coordinator */
export async function refuseLastCoordinator(
  trx: TeamTransaction,
  userId: number,
  field: string,
): Promise<void> {
  const others = (await presentUsers(trx)).filter(({ id }) => id !== userId);
  if (!others.some(({ coordinator }) => coordinator === 1)) {
    throw new Refusal('conflict', userTexts.lastCoordinator, field);
  }
}

/**
 * @param name of the user
 * @throws Refusal `invalid-input` for a password that a colleague would guess
 */
export function refuseGuessable(
  password: string,
  team: TeamName | null,
  name: string,
  field: string,
): void {
  if (
    judgePassword(password, [name, ...(team === null ? [] : [team.teamName, team.municipality])])
      .refused
  ) {
    throw new Refusal('invalid-input', userTexts.guessable, field);
  }
}
