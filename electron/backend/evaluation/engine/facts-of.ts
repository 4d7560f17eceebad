import { sql, type Expression } from 'kysely';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { personColumns, type PersonColumn } from './person-columns.ts';
import { personFacts, type PersonFacts } from './person-facts.ts';
import { populations } from './populations.ts';
import { entriesOf, sorted, type Question } from './question.ts';
import type { ReadModel } from './read-model.ts';

const columns: Readonly<Partial<Record<DimensionName, PersonColumn>>> = personColumns;

/**
 * The facts that a question is about, a row each, with its dimensions as columns: those of the person
 * are known of each fact, the others come from the population.
 */
export async function factsOf(
  db: ReadModel,
  period: Period,
  question: Question,
): Promise<Expression<unknown>> {
  const asked = new Set([...question.groupBy, ...entriesOf(question.where).map(([name]) => name)]);
  const population = populations[question.population](db, period, asked);
  const dimensions = [...asked].map((name) => {
    const value = columns[name]?.value(period) ?? sql.ref(`own.${name}`);
    return sql`${value} as ${sql.ref(name)}`;
  });
  const amount = question.unit === 'euro' ? [sql`own.amount_cents`] : [];
  const needed = sorted([...asked].flatMap((name) => columns[name]?.needs ?? []));
  const joined = needed.map((name) => joinOf(name, personFacts[name], db, period));
  return sql`
    select ${sql.join([sql`own.client_id`, sql`person.household_id`, ...amount, ...dimensions])}
    from (${population}) as own
    join eval_person as person on person.client_id = own.client_id
    ${sql.join(await Promise.all(joined), sql` `)}`;
}

async function joinOf(
  name: string,
  { per, read }: PersonFacts,
  db: ReadModel,
  period: Period,
): Promise<Expression<unknown>> {
  const key = per === 'person' ? 'client_id' : 'household_id';
  return sql`left join (${await read(db, period)}) as ${sql.ref(name)}
    on ${sql.ref(`${name}.${key}`)} = ${sql.ref(`person.${key}`)}`;
}
