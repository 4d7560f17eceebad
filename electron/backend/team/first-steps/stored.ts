import { z } from 'zod';
import { firstStepNames, firstStepSchema, type FirstStepName } from '#shared/team/first-steps.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { writeOwnSetting } from '../own-setting.ts';

/** The name under which it is kept. No history: it says how far the team is, and nothing of anybody. */
const name = 'first-steps';

const storedSchema = z.object({
  recoveryCodeKept: z.boolean(),
  later: z.boolean(),
  skipped: z.array(firstStepSchema),
});
export type StoredFirstSteps = Readonly<z.infer<typeof storedSchema>>;

/** A file from before there were first steps is past them. */
const past: StoredFirstSteps = {
  recoveryCodeKept: true,
  later: false,
  skipped: [...firstStepNames] satisfies FirstStepName[],
};

/** Of a file that was just made: its code is on screen, and nothing is in it. */
const atFirst: StoredFirstSteps = { recoveryCodeKept: false, later: false, skipped: [] };

export async function readFirstSteps(trx: TeamTransaction): Promise<StoredFirstSteps> {
  const row = await trx
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  if (row === undefined) return past;
  try {
    return storedSchema.parse(JSON.parse(row.value));
  } catch {
    return past;
  }
}

export async function keepFirstSteps(
  trx: TeamTransaction,
  change: Partial<StoredFirstSteps>,
): Promise<void> {
  await writeOwnSetting(trx, name, { ...(await readFirstSteps(trx)), ...change });
}

/** In a file that is being made. */
export const beginFirstSteps = (trx: TeamTransaction): Promise<void> =>
  keepFirstSteps(trx, atFirst);

/** Somebody typed the code that counts: it is on paper somewhere. */
export const keepsRecoveryCode = (trx: TeamTransaction): Promise<void> =>
  keepFirstSteps(trx, { recoveryCodeKept: true });
