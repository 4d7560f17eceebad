import type { SelectQueryBuilder } from 'kysely';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import { callsOfGroup } from '#shared/team/log/acts.ts';
import { exportForms, subjectKinds, type SubjectKind } from '#shared/team/log/kinds.ts';
import type { LogFilter, LogLine, LogPart } from '#shared/team/log/schema.ts';
import type { TeamSchema, TeamTransaction } from '../../database/schema.ts';
import { setsWith } from '../../database/shown-sets.ts';
import { done } from '#shared/team/log/outcomes.ts';

/** A part of the lines that the filter takes, the latest first. */
export async function readLog(
  { filter, upTo, skip, take }: ParsedInput<'team.log'>,
  trx: TeamTransaction,
): Promise<LogPart> {
  const last = upTo ?? (await lastLine(trx));
  const total = await countLines(trx, filter, last);
  const lines = await readLines(trx, filter, { upTo: last, skip, take });
  return {
    lines,
    total,
    upTo: last,
    users: await trx.selectFrom('app_user').select(['id', 'name']).orderBy('name').execute(),
    subjects: await subjectsOf(trx, lines),
  };
}

/** The whole log need not be counted: its lines are numbered without a gap. */
async function countLines(trx: TeamTransaction, filter: LogFilter, upTo: number): Promise<number> {
  if (isWhole(filter)) return upTo;
  const { total } = await filtered(trx, filter, upTo)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

const isWhole = (filter: LogFilter): boolean =>
  Object.values(filter).every((value) => value === null);

interface Part {
  readonly upTo: number;
  readonly skip: number;
  readonly take: number;
}

export async function readLines(
  trx: TeamTransaction,
  filter: LogFilter,
  { upTo, skip, take }: Part,
): Promise<LogLine[]> {
  // Of the whole log the place of a line follows from its number.
  const from = isWhole(filter) ? { upTo: upTo - skip, skip: 0 } : { upTo, skip };
  const rows = await filtered(trx, filter, from.upTo)
    .selectAll('log_line')
    .orderBy('log_line.id', 'desc')
    .limit(take)
    .offset(from.skip)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    call: row.call,
    outcome: row.outcome,
    kind: subjectKinds.find((kind) => kind === row.subject_kind) ?? null,
    subjectId: row.subject_id,
    form: exportForms.find((form) => form === row.form) ?? null,
    userId: row.user_id,
    account: row.account,
    computer: row.computer,
  }));
}

export async function lastLine(trx: TeamTransaction): Promise<number> {
  const { last } = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** The local day begins at this time in UTC. */
const startOf = (day: IsoDate): string => new Date(`${day}T00:00:00`).toISOString();

type Lines = SelectQueryBuilder<TeamSchema, 'log_line', object>;

function filtered(trx: TeamTransaction, filter: LogFilter, upTo: number): Lines {
  const { userId, group, clientId, from, until, outcome } = filter;
  let lines: Lines = trx.selectFrom('log_line').where('log_line.id', '<=', upTo);
  if (userId !== null) lines = lines.where('user_id', '=', userId);
  if (group !== null) lines = lines.where('call', 'in', callsOfGroup(group));
  if (from !== null) lines = lines.where('at', '>=', startOf(from));
  if (until !== null) {
    lines = lines.where('at', '<', startOf(addDays(until, 1)));
  }
  if (outcome === 'gelukt') lines = lines.where('outcome', '=', done);
  if (outcome === 'geweigerd') lines = lines.where('outcome', '<>', done);
  if (clientId === null) return lines;
  return lines.where((eb) => {
    const about = (kind: SubjectKind) => eb('subject_kind', '=', kind);
    return eb.or([
      about('klant').and('subject_id', '=', clientId),
      about('order').and('subject_id', 'in', ordersOf(trx, clientId)),
      about('factuur').and('subject_id', 'in', invoicesOf(trx, clientId)),
      eb('shown_id', 'in', setsWith(trx, clientId)),
    ]);
  });
}

/** Orders in which the client stands, alone or as somebody who takes part in a course. */
const ordersOf = (trx: TeamTransaction, clientId: number) =>
  trx
    .selectFrom('order_line')
    .select('order_id')
    .where('client_id', '=', clientId)
    .union(
      trx
        .selectFrom('course_participant')
        .innerJoin('trajectory', 'trajectory.id', 'course_participant.trajectory_id')
        .select('course_participant.order_id')
        .where('trajectory.client_id', '=', clientId),
    );

const invoicesOf = (trx: TeamTransaction, clientId: number) =>
  trx
    .selectFrom('invoice_line')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .select('invoice_line.invoice_id')
    .where('order_line.client_id', '=', clientId);

async function subjectsOf(
  trx: TeamTransaction,
  lines: readonly LogLine[],
): Promise<LogPart['subjects']> {
  const ids = (wanted: SubjectKind) => [
    ...new Set(
      lines.flatMap(({ kind, subjectId }) =>
        kind === wanted && subjectId !== null ? [subjectId] : [],
      ),
    ),
  ];
  const clients = await trx
    .selectFrom('client')
    .select(['id', 'first_name', 'last_name', 'client_number'])
    .where('id', 'in', ids('klant'))
    .execute();
  const orders = await trx
    .selectFrom('purchase_order')
    .select(['id', 'order_number'])
    .where('id', 'in', ids('order'))
    .execute();
  const invoices = await trx
    .selectFrom('invoice')
    .select(['id', 'invoice_number'])
    .where('id', 'in', ids('factuur'))
    .execute();
  return [
    ...clients.map(({ id, first_name, last_name, client_number }) => {
      const name = listedName({ firstName: first_name, lastName: last_name });
      return { kind: 'klant' as const, id, label: `${name}, ${client_number}` };
    }),
    ...orders.map(({ id, order_number }) => ({ kind: 'order' as const, id, label: order_number })),
    ...invoices.map(({ id, invoice_number }) => ({
      kind: 'factuur' as const,
      id,
      label: invoice_number,
    })),
  ];
}
