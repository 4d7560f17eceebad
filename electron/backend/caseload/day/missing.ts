import { missingOf } from '#shared/caseload/missing/rules.ts';
import type { ClientGaps } from '#shared/caseload/missing/schema.ts';
import { latestFacts } from '../../database/client-facts.ts';
import type { FileCallContext } from '../../handler.ts';
import { languageLevels } from '../lists/facts.ts';
import { factsOfAll } from './kept-facts.ts';

/** What the evaluation will need and is not filled in, by client; those without gaps are left out. */
export async function listMissing(
  context: Pick<FileCallContext, 'trx' | 'session' | 'today'>,
): Promise<ClientGaps[]> {
  const { trx, today } = context;
  const facts = await factsOfAll(context);
  const { tracks } = await latestFacts(trx);
  const withoutDay = await clientsIn(
    trx
      .selectFrom('ladder_measurement')
      .select('client_id')
      .distinct()
      .where('measured_on', 'is', null)
      .execute(),
  );
  const levels = await languageLevels(trx, today);
  const clients = await trx
    .selectFrom('eval_person')
    .select(['client_id as id', 'birth_date', 'sex', 'language_buddy'])
    .orderBy('client_id')
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
        hasLanguageLevel: levels.has(id),
        languageBuddyKnown: buddy !== null,
      },
      today,
    );
    return missing.length === 0 ? [] : [{ clientId: id, missing }];
  });
}

const clientsIn = async (
  rows: Promise<readonly { readonly client_id: number }[]>,
): Promise<ReadonlySet<number>> => new Set((await rows).map((row) => row.client_id));
