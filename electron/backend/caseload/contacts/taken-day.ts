import { inForceDuring, takingsOf, type Taking } from '#shared/caseload/week/takings.ts';
import type { OwnAppointment, TakenDay } from '#shared/caseload/contacts/clashes.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { statusOn } from '#shared/caseload/rules.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { latestFacts } from '../../database/client-facts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { readAgenda } from './agenda.ts';
import { agendaOwner } from './agenda-owner.ts';

/**
 * What stands on a day in the weeks of some clients and in one agenda. A few readings for all of them
 * together: a group has hundreds.
 */
export async function readTakenDay(
  { date, clientIds, caseManager }: ParsedInput<'caseload.takenDay'>,
  context: Pick<FileCallContext, 'trx' | 'account' | 'today'>,
): Promise<TakenDay> {
  const { trx, today } = context;
  const takings = await takingsOn(trx, clientIds, date, today);
  const owner = caseManager ?? (await agendaOwner(context, clientIds));
  const all = await readAgenda(trx, { from: date, until: date });
  const asked = new Set(clientIds);
  return {
    clients: clientIds.flatMap((clientId) => {
      const own = takings.get(clientId);
      return own === undefined ? [] : [{ clientId, takings: own }];
    }),
    owner,
    appointments: owner === null ? [] : (await agendaOf(trx, owner, all)).map(shownOf),
    ofClients: all.filter((one) => one.clientIds.some((id) => asked.has(id))).map(shownOf),
  };
}

/** In the agenda of a klantmanager stand their own, and nobody's with a client of theirs. */
async function agendaOf(trx: TeamTransaction, owner: string, all: readonly Appointment[]) {
  const ofNobody = all.filter(({ caseManager }) => caseManager === null);
  const { caseManagers } = await latestFacts(trx, [
    ...new Set(ofNobody.flatMap(({ clientIds }) => clientIds)),
  ]);
  return all.filter(({ caseManager, clientIds }) =>
    caseManager === null
      ? clientIds.some((id) => caseManagers.get(id) === owner)
      : caseManager === owner,
  );
}

const shownOf = ({ id, time, clientIds, subject }: Appointment): OwnAppointment => ({
  id,
  time,
  clientIds,
  subject,
});

/** Of each client what takes up dagdelen on that day; who has nothing is left out. */
async function takingsOn(
  trx: TeamTransaction,
  clientIds: readonly number[],
  date: IsoDate,
  today: IsoDate,
): Promise<Map<number, Taking[]>> {
  const uses = await trx
    .selectFrom('week_use')
    .select(['id', 'client_id', 'name', 'dagdelen', 'starts_on', 'ends_on'])
    .where('client_id', 'in', clientIds)
    .orderBy('id')
    .execute();
  const jobs = await trx
    .selectFrom('job')
    .select(['id', 'client_id', 'employer', 'dagdelen', 'starts_on', 'ended_on'])
    .where('client_id', 'in', clientIds)
    .where('dagdelen', 'is not', null)
    .orderBy('id')
    .execute();
  const followed = await trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .select([
      'trajectory.id',
      'trajectory.client_id',
      'trajectory_type.name as typeName',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.status',
      'trajectory.dagdelen',
    ])
    .where('trajectory.client_id', 'in', clientIds)
    .where('trajectory.dagdelen', 'is not', null)
    .orderBy('trajectory.id')
    .execute();
  const weekUseOf = Map.groupBy(uses, ({ client_id }) => client_id);
  const jobsOf = Map.groupBy(jobs, ({ client_id }) => client_id);
  const followedBy = Map.groupBy(followed, ({ client_id }) => client_id);
  const taken = new Map<number, Taking[]>();
  for (const clientId of clientIds) {
    const all = takingsOf(
      {
        weekUse: (weekUseOf.get(clientId) ?? []).map((row) => ({
          id: row.id,
          values: {
            name: row.name,
            dagdelen: dagdelenOf(row.dagdelen),
            startsOn: row.starts_on,
            endsOn: row.ends_on,
          },
        })),
        job: (jobsOf.get(clientId) ?? []).map((row) => ({
          id: row.id,
          values: {
            employer: row.employer,
            dagdelen: dagdelenOf(row.dagdelen),
            startsOn: row.starts_on,
            endedOn: row.ended_on,
          },
        })),
      },
      (followedBy.get(clientId) ?? []).map((row) => ({
        ...row,
        status: statusOn(today, row),
        dagdelen: dagdelenOf(row.dagdelen),
      })),
    ).filter((taking) => inForceDuring(taking, { from: date, until: date }));
    if (all.length > 0) taken.set(clientId, all);
  }
  return taken;
}
