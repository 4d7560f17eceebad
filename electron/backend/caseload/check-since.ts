import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { formatCount } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** What holds for a client until something came after it. */
const titles = { client_track: 'groep', client_case_manager: 'klantmanager' } as const;
type History = keyof typeof titles;

interface NewSince {
  readonly table: History;
  readonly clientIds: readonly number[];
  /** The row that gets another day; `null`: one that is added. */
  readonly rowId: number | null;
  readonly since: IsoDate;
  readonly today: IsoDate;
  /** Where the day stands in what was sent. */
  readonly field: string;
}

/**
 * Refuses a day from which a group or a klantmanager cannot hold. Everywhere in Trede the row that came last
 * holds, from the moment it is there: so its day has come, and lies not before that of an earlier row.
 */
export async function checkSince(trx: TeamTransaction, asked: NewSince): Promise<void> {
  const { table, rowId, since, today, field } = asked;
  if (since > today) {
    throw new Refusal(
      'invalid-input',
      `${formatDate(since)} moet nog komen. Vul een dag in tot en met vandaag.`,
      field,
    );
  }
  const place = rowId ?? Infinity;
  const rows = await rowsOf(trx, asked);
  const later = rows.filter((row) => row.id < place && row.since > since);
  if (later.length > 0) {
    throw new Refusal('invalid-input', laterSentence(later, asked), field);
  }
  const next = rows.find((row) => row.id > place && row.since < since);
  if (next === undefined) return;
  throw new Refusal(
    'invalid-input',
    `De volgende ${titles[table]} begon op ${formatDate(next.since)}. Kies die dag of een eerdere.`,
    field,
  );
}

interface DatedRow {
  readonly id: number;
  readonly clientId: number;
  readonly name: string;
  readonly since: IsoDate;
}

/** SQLite takes so many values in one statement without trouble. */
const atOnce = 500;

async function rowsOf(
  trx: TeamTransaction,
  { table, clientIds }: Pick<NewSince, 'table' | 'clientIds'>,
): Promise<DatedRow[]> {
  const found: DatedRow[] = [];
  for (let start = 0; start < clientIds.length; start += atOnce) {
    const rows = await trx
      .selectFrom(`${table} as history` as 'client_track as history')
      .innerJoin('client', 'client.id', 'history.client_id')
      .select([
        'history.id',
        'history.client_id as clientId',
        'history.since',
        'client.first_name as firstName',
        'client.last_name as lastName',
      ])
      .where('history.client_id', 'in', clientIds.slice(start, start + atOnce))
      .where('history.since', 'is not', null)
      .orderBy('client.last_name')
      .orderBy('client.first_name')
      .orderBy('history.id')
      .execute();
    for (const { id, since, ...client } of rows) {
      if (since !== null)
        found.push({ id, clientId: client.clientId, name: fullName(client), since });
    }
  }
  return found;
}

/** So many clients are named, as the list in which they were chosen knows them. */
const namedAtMost = 3;

const and = new Intl.ListFormat('nl');

function laterSentence(later: readonly DatedRow[], { table, clientIds, today }: NewSince): string {
  const title = titles[table];
  const last = later.reduce((latest, { since }) => (since > latest ? since : latest), '');
  // Only a list or a computer with a wrong clock can have brought such a day.
  const advice =
    last > today
      ? `Die dag moet nog komen: verander die eerst bij de klant.`
      : `Kies die dag of een latere.`;
  if (clientIds.length === 1) {
    return `Er staat al een ${title} vanaf ${formatDate(last)}. ${advice}`;
  }
  // Two may be called the same.
  const names = [...new Map(later.map(({ clientId, name }) => [clientId, name])).values()];
  const others = names.length - namedAtMost;
  const whom = and.format([
    ...names.slice(0, namedAtMost),
    ...(others > 0 ? [`nog ${formatCount(others)}`] : []),
  ]);
  return `Bij ${whom} staat al een ${title} vanaf een latere dag, tot ${formatDate(last)}. ${
    last > today ? advice : `Kies ${formatDate(last)} of een latere dag, of laat deze klanten weg.`
  } Er is niets veranderd.`;
}
