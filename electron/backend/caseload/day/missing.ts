import { missingOf } from '#shared/caseload/missing/rules.ts';
import type { ClientGaps } from '#shared/caseload/missing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { latestFacts } from '../../database/client-facts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { readClientFacts } from './client-facts.ts';

/** What the evaluation will need and is not filled in, by client; those without gaps are left out. */
export async function listMissing(trx: TeamTransaction, today: IsoDate): Promise<ClientGaps[]> {
  const facts = await readClientFacts(trx, today);
  const { tracks } = await latestFacts(trx);
  const withoutDay = await clientsIn(
    trx
      .selectFrom('ladder_measurement')
      .select('client_id')
      .distinct()
      .where('measured_on', 'is', null)
      .execute(),
  );
  const withLevel = await clientsIn(
    trx
      .selectFrom('client_language_level')
      .select('client_id')
      .union(trx.selectFrom('language_skill').select('client_id'))
      .execute(),
  );
  const withBuddy = await clientsIn(
    trx.selectFrom('buddy').select('client_id').distinct().execute(),
  );
  const clients = await trx
    .selectFrom('client')
    .select(['id', 'birth_date', 'sex', 'language_buddy'])
    .orderBy('id')
    .execute();
  return clients.flatMap(({ id, birth_date: birthDate, sex, language_buddy: buddy }) => {
    const known = facts.get(id);
    if (known === undefined) return [];
    const missing = missingOf(
      {
        ...known,
        birthDate,
        sex,
        track: tracks.get(id) ?? null,
        hasLadderWithoutDay: withoutDay.has(id),
        hasLanguageLevel: withLevel.has(id),
        languageBuddyKnown: buddy !== null || withBuddy.has(id),
      },
      today,
    );
    return missing.length === 0 ? [] : [{ clientId: id, missing }];
  });
}

const clientsIn = async (
  rows: Promise<readonly { readonly client_id: number }[]>,
): Promise<ReadonlySet<number>> => new Set((await rows).map((row) => row.client_id));
