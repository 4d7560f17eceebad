import type { ListedClient } from '#shared/importing/caseload.ts';
import { Spellings } from '#shared/importing/spellings.ts';
import { nationalityOf } from '#shared/importing/values/nationality-of.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** The spelling of each nationality that the team file had first. */
export async function knownNationalities(trx: TeamTransaction): Promise<Spellings> {
  const rows = await trx
    .selectFrom('client')
    .select('nationality')
    .where('nationality', 'is not', null)
    .groupBy('nationality')
    .orderBy((eb) => eb.fn.min('id'))
    .execute();
  return new Spellings(
    (text) => folded(nationalityOf(text)),
    rows.flatMap(({ nationality }) => nationality ?? []),
  );
}

/** The client with the nationality as the team file spells it. */
export function withSpelling(client: ListedClient, nationalities: Spellings): ListedClient {
  if (client.nationality === null) return client;
  const nationality = nationalities.of(client.nationality);
  return nationality === client.nationality ? client : { ...client, nationality };
}
