import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { returnAfter } from '#shared/caseload/benefit-return.ts';
import { jobRunsOn } from '#shared/caseload/current-job.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import type { RecordValues } from '#shared/caseload/records/all-records.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { nextAftercareOn } from '#shared/caseload/signals/rules/aftercare.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { yearsBetween } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { FileCallContext } from '../../handler.ts';
import { appointmentsOfClient, contactsOfClient } from '../client-contacts.ts';
import { readClient } from '../client.ts';
import { byName } from '../list.ts';
import { factsOfOne } from '../day/kept-facts.ts';
import { readThresholds } from '../day/thresholds.ts';
import { makerOf } from '../plans/maker.ts';
import { readPlans } from '../plans/plan-rows.ts';
import { readRecords } from '../records/client-records.ts';
import { openSignals } from './open-signals.ts';

export interface HandedOver {
  readonly client: ClientDetail;
  readonly children: readonly { readonly name: string; readonly age: number | null }[];
  readonly running: ClientDetail['trajectories'];
  readonly plan: PlanVersion | null;
  /** Those that run today. */
  readonly jobs: readonly RecordValues<'job'>[];
  /** The latest one, with the benefit with which somebody came back since. */
  readonly outflow: ClientDetail['outflows'][number] | null;
  readonly returned: RecordValues<'benefitPeriod'> | null;
  /** The last day on which the next contact of aftercare is in time. */
  readonly aftercareOn: IsoDate | null;
  /** Without its note: what was written there may be about somebody's health, and stays in the file. */
  readonly lastContact: Omit<StoredContact, 'note'> | null;
  readonly next: Appointment | null;
  /** Sentences. */
  readonly signals: readonly string[];
}

export interface Handover {
  readonly team: FileCallContext['team'];
  readonly today: IsoDate;
  readonly to: string;
  readonly by: string;
  /** By last name. */
  readonly clients: readonly HandedOver[];
}

/** Reads what a colleague must know of each client. */
export async function readHandover(
  { clientIds, to }: Extract<ParsedInput<'caseload.printed'>, { kind: 'handover' }>,
  context: FileCallContext,
): Promise<Handover> {
  const { team, today, pause } = context;
  const signals = await openSignals(context);
  const clients: HandedOver[] = [];
  for (const clientId of new Set(clientIds)) {
    await pause();
    clients.push(await readHandedOver(clientId, context, signals.get(clientId) ?? []));
  }
  clients.sort((a, b) => byName(a.client, b.client));
  return { team, today, to, by: await makerOf(context), clients };
}

async function readHandedOver(
  clientId: number,
  context: FileCallContext,
  signals: readonly string[],
): Promise<HandedOver> {
  const { trx, today } = context;
  const client = await readClient(trx, clientId, today);
  const { job, benefitPeriod } = await readRecords(trx, clientId);
  const facts = await factsOfOne(clientId, context);
  const outflow = client.outflows.findLast(({ date }) => date <= today) ?? null;
  const children = await trx
    .selectFrom('child')
    .innerJoin('client', 'client.household_id', 'child.household_id')
    .select(['child.first_name', 'child.birth_date'])
    .where('client.id', '=', clientId)
    .orderBy('child.birth_date')
    .orderBy('child.id')
    .execute();
  const appointments = await appointmentsOfClient(trx, clientId, today);
  return {
    client,
    children: children.map(({ first_name, birth_date }) => ({
      name: first_name,
      age: birth_date === null ? null : yearsBetween(birth_date, today),
    })),
    running: client.trajectories.filter(
      ({ status }) => status === 'loopt' || status === 'toegekend',
    ),
    plan: (await readPlans(trx, clientId))[0] ?? null,
    jobs: job.map(({ values }) => values).filter((values) => jobRunsOn(today, values)),
    outflow,
    returned:
      outflow &&
      returnAfter(
        outflow,
        benefitPeriod.map(({ values }) => values),
        today,
      ),
    aftercareOn:
      facts === undefined
        ? null
        : nextAftercareOn(facts, { today, thresholds: await readThresholds(trx) }),
    lastContact: await lastContactOf(context, clientId),
    next: appointments.find(({ date, done }) => date >= today && !done) ?? null,
    signals,
  };
}

async function lastContactOf(
  { trx, today }: FileCallContext,
  clientId: number,
): Promise<HandedOver['lastContact']> {
  const last = (await contactsOfClient(trx, clientId)).find(({ date }) => date <= today);
  if (last === undefined) return null;
  const { note: _note, ...contact } = last;
  return contact;
}
