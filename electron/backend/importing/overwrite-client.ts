import type { ImportField } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { targetGroupBySettlement } from '#shared/kernel/target-group.ts';
import type { RowMaker } from './client-rows.ts';
import type { Journal } from './journal.ts';
import { startMeasurement, type KnownClient } from './known-client.ts';
import type { ChangedClient, PlannedClient } from './planned-client.ts';
import type { NameIds } from './store-names.ts';

interface Overwriting {
  readonly journal: Journal;
  readonly maker: RowMaker;
  readonly ids: NameIds;
  readonly referenceDate: IsoDate;
}

/**
 * Puts the list's values in place of what the file has of a known client. What has a history gets a new
 * row on the reference date, so that the file still knows what was before.
 */
export async function overwriteClient(
  { client, known, changed }: PlannedClient,
  overwriting: Overwriting,
): Promise<void> {
  if (known === null || changed === null) return;
  const settlementAfter = changed.fields.includes('settlementDate')
    ? client.settlementDate
    : known.facts.settlementDate;
  for (const field of changed.fields) {
    await overwriteField(field, client, known, settlementAfter, overwriting);
  }
  for (const { known: outflow, listed, fields } of changed.outflows) {
    if (fields.includes('outflowKind')) {
      await overwriting.journal.change('outflow', outflow.id, 'kind', listed.kind);
    }
    if (fields.includes('outflowDate')) {
      await overwriting.journal.change('outflow', outflow.id, 'date', listed.date);
    }
  }
  for (const trajectory of changed.trajectories) {
    await overwriteTrajectory(trajectory, overwriting);
  }
}

async function overwriteField(
  field: ImportField,
  client: PlannedClient['client'],
  known: KnownClient,
  settlementAfter: IsoDate | null,
  { journal, maker, referenceDate }: Overwriting,
): Promise<void> {
  const set = (column: Parameters<typeof journal.change<'client'>>[2], value: string | number) =>
    journal.change('client', known.id, column, value);
  switch (field) {
    case 'householdNumber':
      return set('household_id', maker.householdId(client.householdNumber));
    case 'firstName':
      return set('first_name', client.firstName);
    case 'lastName':
      return set('last_name', client.lastName);
    case 'birthDate':
      return client.birthDate === null ? undefined : set('birth_date', client.birthDate);
    case 'sex':
      return client.sex === null ? undefined : set('sex', client.sex);
    case 'nationality':
      return client.nationality === null ? undefined : set('nationality', client.nationality);
    case 'settlementDate':
      return client.settlementDate === null
        ? undefined
        : set('settlement_date', client.settlementDate);
    case 'targetGroup':
      return overwriteTargetGroup(client, settlementAfter, known.id, journal);
    case 'languageBuddy':
      return set('language_buddy', client.languageBuddy === true ? 1 : 0);
    case 'track':
      if (client.track !== null) maker.addTrack(known.id, client.track, referenceDate);
      return;
    case 'caseManager':
      if (client.caseManager !== null) {
        maker.addCaseManager(known.id, client.caseManager, referenceDate);
      }
      return;
    case 'languageLevel':
      if (client.languageLevel !== null) maker.addLanguageLevel(known.id, client.languageLevel);
      return;
    case 'ladderNow': {
      const now = client.ladder.find(({ measuredOn }) => measuredOn !== null);
      if (now) maker.addMeasurement(known.id, now.step, referenceDate);
      return;
    }
    case 'ladderAtStart': {
      const start = client.ladder.find(({ measuredOn }) => measuredOn === null);
      const measured = startMeasurement(known);
      if (start === undefined) return;
      if (measured === null) maker.addMeasurement(known.id, start.step, null);
      else await journal.change('ladder_measurement', measured, 'step', start.step);
      return;
    }
    default:
      throw new Error(`a field that is not one of the client: ${field}`);
  }
}

/** Set by hand only when it does not follow from the settlement date that the file will have. */
async function overwriteTargetGroup(
  { targetGroupNamed: named }: PlannedClient['client'],
  settled: IsoDate | null,
  clientId: number,
  journal: Journal,
): Promise<void> {
  const follows = settled === null ? null : targetGroupBySettlement(settled);
  await journal.change('client', clientId, 'target_group', named === follows ? null : named);
}

async function overwriteTrajectory(
  { known, listed, fields }: ChangedClient['trajectories'][number],
  { journal, maker, ids }: Overwriting,
): Promise<void> {
  if (fields.includes('trajectoryEnd')) {
    await journal.change('trajectory', known.id, 'end_date', listed.endDate);
  }
  if (fields.includes('trajectoryResult')) {
    await journal.change('trajectory', known.id, 'status', listed.status);
  }
  const cost = fields.includes('cost') ? listed.costCents : null;
  const fund = fields.includes('fund') ? listed.fundName : null;
  if (cost === null && fund === null) return;
  if (!known.hasImportedCost) {
    maker.addCost(known.id, cost ?? 0, fund);
    return;
  }
  if (cost !== null) await journal.change('imported_cost', known.id, 'amount_cents', cost);
  if (fund !== null) await journal.change('imported_cost', known.id, 'fund_id', ids.fund(fund));
}
