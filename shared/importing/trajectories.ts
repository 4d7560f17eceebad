import { formatDate, type IsoDate } from '../kernel/dates.ts';
import type { Cents } from '../kernel/money.ts';
import { folded } from '../kernel/text.ts';
import type { ListedStatus } from './cells.ts';
import type { ListContext } from './list-context.ts';
import type { TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';
import { fieldInSentence, listed } from './texts.ts';

/** A trajectory that a row of the list holds. */
export interface ListedTrajectory {
  readonly line: number;
  readonly typeName: string;
  readonly providerName: string | null;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly status: ListedStatus;
  /** Whether the list gives a result; else the status follows from the end and the reference date. */
  readonly statusNoted: boolean;
  /** Including VAT. `null`: the list names no cost. */
  readonly costCents: Cents | null;
  readonly fundName: string | null;
}

const detailFields = [
  'provider',
  'trajectoryStart',
  'trajectoryEnd',
  'trajectoryResult',
  'cost',
  'fund',
] as const satisfies readonly ImportField[];

/** Whether a row says anything about a trajectory, right or wrong. */
export const mentionsTrajectory = ({ values, faulty }: TypedRow): boolean =>
  values.trajectoryType !== null ||
  faulty.has('trajectoryType') ||
  detailFields.some((field) => values[field] !== null || faulty.has(field));

/**
 * The trajectory of a row; `null` when it holds none, or none that can be stored because of a fault,
 * which is then remarked on.
 */
export function trajectoryOf(row: TypedRow, context: ListContext): ListedTrajectory | null {
  const { values, faulty, source } = row;
  if (values.trajectoryType === null) {
    if (!faulty.has('trajectoryType')) remarkOnMissingType(row, context);
    return null;
  }
  const { trajectoryStart: startDate, trajectoryEnd: endDate } = values;
  if (startDate === null) {
    if (!faulty.has('trajectoryStart')) {
      context.fault(
        source.line,
        'trajectoryStart',
        'De startdatum van het traject ontbreekt. Vul hem in als dd-mm-jjjj.',
      );
    }
    return null;
  }
  if (endDate !== null && endDate < startDate) {
    context.fault(
      source.line,
      'trajectoryEnd',
      `Het einde (${formatDate(endDate)}) ligt vóór de start (${formatDate(startDate)}). Verbeter een van de twee.`,
    );
    return null;
  }
  warnAboutMoney(row, context);
  context.warnFarFuture(source.line, 'trajectoryStart', startDate);
  context.warnFarFuture(source.line, 'trajectoryEnd', endDate);
  return {
    line: source.line,
    typeName: values.trajectoryType,
    providerName: values.provider,
    startDate,
    endDate,
    status: values.trajectoryResult ?? statusWithoutResult(endDate, context.referenceDate),
    statusNoted: values.trajectoryResult !== null,
    costCents: values.cost,
    fundName: values.fund,
  };
}

/** Nobody noted a result: it runs as long as its end has not passed. */
const statusWithoutResult = (endDate: IsoDate | null, referenceDate: IsoDate): ListedStatus =>
  endDate === null || endDate >= referenceDate ? 'loopt' : 'geeindigd';

function remarkOnMissingType({ values, faulty, source }: TypedRow, context: ListContext): void {
  const given = detailFields.filter((field) => values[field] !== null || faulty.has(field));
  if (given.length === 0) return;
  if (given.every((field) => field === 'cost' || field === 'fund') && given.includes('cost')) {
    context.fault(
      source.line,
      'cost',
      'Hier staan kosten, maar er staat geen traject bij. Vul het soort traject in, of haal de kosten weg.',
    );
    return;
  }
  context.fault(
    source.line,
    'trajectoryType',
    `Het soort traject ontbreekt. Vul het in, of haal dit weg: ${listed(given.map(fieldInSentence))}.`,
  );
}

function warnAboutMoney({ values, faulty, source }: TypedRow, context: ListContext): void {
  if (values.fund !== null && values.cost === null && !faulty.has('cost')) {
    context.warn(
      source.line,
      'cost',
      'Er staat wel een fonds, maar geen bedrag. Het traject telt voor 0,00 mee.',
    );
  }
  const withoutFund = (values.cost ?? 0) > 0 && values.fund === null && !faulty.has('fund');
  if (withoutFund && context.columns.has('fund')) {
    context.warn(
      source.line,
      'fund',
      'Er staat geen fonds bij dit bedrag. Het telt mee in de kosten, maar bij geen enkel fonds.',
    );
  }
}

/** What makes two trajectories of one client the same one: type, provider and start date. */
export const sameTrajectoryKey = (
  trajectory: Pick<ListedTrajectory, 'typeName' | 'providerName' | 'startDate'>,
): string =>
  `${folded(trajectory.typeName)}\n${folded(trajectory.providerName ?? '')}\n${trajectory.startDate}`;

type Costly = Pick<
  ListedTrajectory,
  'typeName' | 'providerName' | 'startDate' | 'endDate' | 'costCents'
>;

/**
 * Whether two trajectories of one client differ in the name of their type only, and cost the same: most
 * often one that was named otherwise, of which the money would count twice.
 */
export const isNamedOtherwise = (one: Costly, other: Costly): boolean =>
  one.costCents !== null &&
  one.costCents > 0 &&
  one.costCents === other.costCents &&
  one.startDate === other.startDate &&
  one.endDate === other.endDate &&
  folded(one.providerName ?? '') === folded(other.providerName ?? '') &&
  folded(one.typeName) !== folded(other.typeName);

/** @param where the other one stands: `heeft al`, or on which line */
export const namedOtherwise = (
  where: string,
  { typeName, providerName, startDate }: Pick<Costly, 'typeName' | 'providerName' | 'startDate'>,
): string =>
  `Deze klant heeft ${where} een traject vanaf ${formatDate(startDate)}${providerName === null ? '' : ' bij dezelfde aanbieder'} voor hetzelfde bedrag, met de naam ${typeName}. Is dit hetzelfde? Kies dan bij Waarden één naam.`;

const isIdentical = (one: ListedTrajectory, other: ListedTrajectory): boolean =>
  one.endDate === other.endDate &&
  one.status === other.status &&
  one.costCents === other.costCents &&
  folded(one.fundName ?? '') === folded(other.fundName ?? '');

/** Remarks on a client's trajectories that come twice: wholly the same is a fault, nearly is a warning. */
export function remarkOnRepeats(
  trajectories: readonly ListedTrajectory[],
  context: ListContext,
): void {
  if (trajectories.length < 2) return;
  const seen = new Map<string, ListedTrajectory[]>();
  for (const trajectory of trajectories) {
    const key = sameTrajectoryKey(trajectory);
    const before = seen.get(key) ?? [];
    const twin = before.find((other) => isIdentical(other, trajectory));
    if (twin) {
      context.fault(
        trajectory.line,
        null,
        `Dit traject staat ook al op regel ${twin.line}, met dezelfde gegevens. Sla deze rij over.`,
      );
    } else if (before[0]) {
      context.warn(
        trajectory.line,
        null,
        `Op regel ${before[0].line} staat hetzelfde traject met dezelfde startdatum. Trede bewaart ze allebei.`,
      );
    }
    seen.set(key, [...before, trajectory]);
  }
  warnAboutOtherNames(trajectories, context);
}

function warnAboutOtherNames(
  trajectories: readonly ListedTrajectory[],
  context: ListContext,
): void {
  const byMoney = new Map<string, ListedTrajectory[]>();
  for (const trajectory of trajectories) {
    const { startDate, costCents } = trajectory;
    if (costCents === null) continue;
    const key = `${startDate} ${costCents}`;
    const before = byMoney.get(key);
    if (before === undefined) {
      byMoney.set(key, [trajectory]);
      continue;
    }
    const other = before.find((one) => isNamedOtherwise(one, trajectory));
    if (other === undefined) {
      before.push(trajectory);
      continue;
    }
    context.warn(
      trajectory.line,
      'trajectoryType',
      namedOtherwise(`op regel ${other.line} al`, other),
    );
  }
}
