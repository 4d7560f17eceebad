import { sql } from 'kysely';
import type { MoneyContributions } from '#shared/evaluation/counted.ts';
import type { CountedUnit } from '#shared/evaluation/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { factsOf } from './facts-of.ts';
import { entriesOf, type Question } from './question.ts';
import type { ReadModel } from './read-model.ts';

/** One group of an answer. Values in the order of the question's `groupBy`; `null` is unknown. */
export interface Group {
  readonly values: readonly (string | null)[];
  readonly value: number;
  readonly money?: MoneyContributions;
}

type Row = Readonly<Record<string, string | number | null>>;

const countOf: Readonly<Record<Exclude<CountedUnit, 'euro'>, string>> = {
  personen: 'client_id',
  bijstandspartijen: 'household_id',
};

/** Asks the database one question: one grouped query. Groups without units are not in the answer. */
export async function ask(db: ReadModel, period: Period, question: Question): Promise<Group[]> {
  const filters = entriesOf(question.where);
  const facts = sql`(${await factsOf(db, period, question)}) as fact`;
  const conditions = filters.map(
    ([name, values]) => sql`${sql.ref(name)} in (${sql.join(values)})`,
  );
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  const dimensions = question.groupBy.map((name) => sql.ref(name));
  const query = question.unit === 'euro' ? moneyQuery : countQuery(question);
  const { rows } = await query(sql`${facts} ${where}`, dimensions).execute(db);
  return rows
    .map((row) => ({
      values: question.groupBy.map((name) => textOf(row[name])),
      value: Number(row['value'] ?? 0),
      ...(question.unit === 'euro' ? { money: contributionsOf(row) } : {}),
    }))
    .filter((group) => group.value > 0);
}

type Fragment = ReturnType<typeof sql<Row>>;

const listed = (columns: readonly unknown[]) => sql.join(columns);
const groupedBy = (dimensions: readonly unknown[]) =>
  dimensions.length > 0 ? sql`group by ${listed(dimensions)}` : sql``;

function countQuery({ population, unit }: Question) {
  return (facts: Fragment | ReturnType<typeof sql>, dimensions: readonly unknown[]) => {
    // In the caseload each person has one row, so there is nothing to tell apart.
    const count =
      population === 'caseload' && unit === 'personen'
        ? sql`count(*) as value`
        : sql`count(distinct ${sql.ref(countOf[unit === 'euro' ? 'personen' : unit])}) as value`;
    return sql<Row>`select ${listed([...dimensions, count])} from ${facts} ${groupedBy(dimensions)}`;
  };
}

/** Sums per person first, for the rules of dominance look at persons. */
function moneyQuery(facts: Fragment | ReturnType<typeof sql>, dimensions: readonly unknown[]) {
  const perPerson = sql`select ${listed([...dimensions, sql`sum(amount_cents) as amount`])}
    from ${facts} ${groupedBy([...dimensions, sql`client_id`])}`;
  const partition =
    dimensions.length > 0 ? sql`partition by ${listed(dimensions)} order by` : sql`order by`;
  const ranked = sql`select ${listed([
    ...dimensions,
    sql`amount`,
    sql`row_number() over (${partition} amount desc) as place`,
  ])} from (${perPerson}) as per_person`;
  return sql<Row>`select ${listed([
    ...dimensions,
    sql`sum(amount) as value`,
    sql`sum(case when amount > 0 then 1 else 0 end) as contributors`,
    sql`max(case when place = 1 then amount else 0 end) as largest`,
    sql`max(case when place = 2 then amount else 0 end) as second_largest`,
  ])} from (${ranked}) as ranked ${groupedBy(dimensions)}`;
}

function contributionsOf(row: Row): MoneyContributions {
  return {
    contributors: Number(row['contributors'] ?? 0),
    largest: Number(row['largest'] ?? 0),
    secondLargest: Number(row['second_largest'] ?? 0),
    total: Number(row['value'] ?? 0),
  };
}

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
