import { isJobcoaching } from './jobs.ts';
import type { ReadModel } from './read-model.ts';

export interface ListedValue {
  readonly value: string;
  readonly label: string;
}

/** The lists of the team file that make rows, whether or not anything is counted in them. */
export interface Lists {
  /** Types that occur on any trajectory (not cancelled) or cost, whatever the period. */
  readonly trajectoryTypes: readonly ListedValue[];
  /** The names of those that count as jobcoaching. */
  readonly jobcoaching: readonly string[];
  /** Providers of any trajectory (not cancelled), whatever the period. */
  readonly providers: readonly ListedValue[];
  readonly funds: readonly ListedValue[];
  /** Of any client. */
  readonly nationalities: readonly string[];
  /** Types that cost nothing in the whole file: their zero says nothing of anybody. */
  readonly freeTypes: ReadonlySet<string>;
}

const byName = new Intl.Collator('nl');

const listOf = (rows: readonly { id: number; name: string }[]): ListedValue[] =>
  rows
    .map(({ id, name }) => ({ value: String(id), label: name }))
    .toSorted((a, b) => byName.compare(a.label, b.label));

export async function readLists(db: ReadModel): Promise<Lists> {
  const types = await db
    .selectFrom('eval_trajectory_type as type')
    .select((eb) => ['type.id', 'type.name', isJobcoaching(eb.ref('type.name')).as('coaching')])
    .where((eb) =>
      eb.or([
        eb('type.id', 'in', eb.selectFrom('eval_trajectory').select('type_id')),
        eb(
          'type.id',
          'in',
          eb.selectFrom('eval_cost').select('type_id').where('type_id', 'is not', null),
        ),
      ]),
    )
    .execute();
  const providers = await db
    .selectFrom('eval_provider as provider')
    .select(['provider.id', 'provider.name'])
    .where((eb) => eb('provider.id', 'in', eb.selectFrom('eval_trajectory').select('provider_id')))
    .execute();
  const funds = await db.selectFrom('eval_fund').select(['id', 'name']).execute();
  const nationalities = await db
    .selectFrom('eval_person')
    .select('nationality')
    .distinct()
    .execute();
  const paid = await db.selectFrom('eval_cost').select('type_id').distinct().execute();
  const paidTypes = new Set(paid.map((row) => row.type_id));
  return {
    trajectoryTypes: listOf(types),
    jobcoaching: listOf(types.filter(({ coaching }) => coaching)).map(({ label }) => label),
    providers: listOf(providers),
    funds: listOf(funds),
    nationalities: nationalities.flatMap(({ nationality }) => nationality ?? []),
    freeTypes: new Set(types.filter(({ id }) => !paidTypes.has(id)).map(({ id }) => String(id))),
  };
}
