import { sql, type Kysely } from 'kysely';

/**
 * Had a taalmaatje, as the evaluation counts it: ever had one [evaluation: 78% of the adult statushouders
 * did]. Who has a buddy written down by name had one, whether it still runs and whatever the answer beside
 * it says; of others the answer counts, and an empty one is unknown. All else of `eval_person` is as it was.
 */
const evalPerson = `create view eval_person as
    select
      client.id as client_id,
      client.household_id,
      client.sex,
      client.birth_date,
      client.nationality,
      client.settlement_date,
      case
        when client.target_group is not null then client.target_group
        when client.settlement_date is null then null
        when client.settlement_date >= '2013-01-01' then 'statushouder'
        else 'oudkomer'
      end as target_group,
      (select client_track.track from client_track
        where client_track.client_id = client.id
        order by client_track.id desc limit 1) as track,
      case
        when exists (select 1 from buddy where buddy.client_id = client.id) then 1
        else client.language_buddy
      end as language_buddy
    from client`;

/** Lets the evaluation see who has a buddy by name. */
export async function countBuddies(db: Kysely<unknown>): Promise<void> {
  await sql`drop view eval_person`.execute(db);
  await sql.raw(evalPerson).execute(db);
}
