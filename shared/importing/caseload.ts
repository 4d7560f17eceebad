import type { IsoDate } from '../kernel/dates.ts';
import { ownHousehold } from '../kernel/household.ts';
import { targetGroupBySettlement, type TargetGroup } from '../kernel/target-group.ts';
import type { ListedStep } from './cells.ts';
import { checkClient } from './client-rules.ts';
import {
  groupClients,
  joinNumbers,
  rowsByNumber,
  type ClientGroup,
  type ClientValues,
} from './clients.ts';
import { columnsOfNames, joinNames } from './join-names.ts';
import { ListContext } from './list-context.ts';
import { personsOf } from './listed-persons.ts';
import { warnAboutLostZeros, warnAboutSameHeaders } from './list-rules.ts';
import { warnAfterOutflow, type ListedOutflow } from './outflows.ts';
import { refusePersonalNames } from './personal-names.ts';
import type { ListedPerson } from './persons.ts';
import { Remarks } from './remarks.ts';
import { fieldColumns, readCells, type List } from './rows.ts';
import type { ColumnMatch, ListChoices, ListRemark } from './schema.ts';
import { unifySpellings } from './spellings.ts';
import {
  mentionsTrajectory,
  remarkOnRepeats,
  trajectoryOf,
  type ListedTrajectory,
} from './trajectories.ts';

/** A client as a list describes it, ready to be stored. */
export interface ListedClient {
  /** The first line about this client. */
  readonly line: number;
  /** How many rows of the list are about this client. */
  readonly rowCount: number;
  readonly clientNumber: string;
  /** Of the client's own household when the list names none. */
  readonly householdNumber: string;
  readonly householdNamed: boolean;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: IsoDate | null;
  readonly sex: ClientValues['sex'];
  readonly nationality: string | null;
  readonly settlementDate: IsoDate | null;
  /** Only when it does not follow from the settlement date. */
  readonly targetGroupByHand: TargetGroup | null;
  readonly targetGroup: TargetGroup | null;
  /** As the list has it; `null`: it says nothing. */
  readonly targetGroupNamed: TargetGroup | null;
  readonly track: ClientValues['track'];
  readonly caseManager: string | null;
  readonly ladder: readonly ListedMeasurement[];
  readonly languageLevel: ClientValues['languageLevel'];
  readonly languageBuddy: boolean | null;
  /** Of two, one is parttime work; in the order of their days. */
  readonly outflows: readonly ListedOutflow[];
  /** Tells which line says what. */
  readonly group: Pick<ClientGroup, 'lineOf'>;
  readonly trajectories: readonly ListedTrajectory[];
}

export interface ListedMeasurement {
  readonly step: ListedStep;
  /** `null`: the step at the start, on an unknown day. */
  readonly measuredOn: IsoDate | null;
}

export interface ListedCaseload {
  readonly rowCount: number;
  /** Of a list with faults, only the clients without one that makes them impossible to store. */
  readonly clients: readonly ListedClient[];
  /** Who the list names under which number, before any are taken as one. */
  readonly persons: readonly ListedPerson[];
  readonly faults: readonly ListRemark[];
  readonly warnings: readonly ListRemark[];
}

export interface ListQuestion {
  readonly columns: readonly ColumnMatch[];
  readonly referenceDate: IsoDate;
  readonly today: IsoDate;
  /** Numbers of which the user says that they are one person. */
  readonly samePersons?: ListChoices['samePersons'];
}

/**
 * Turns the rows of a list into clients with their trajectories and outflow: one row a client, or one
 * row a trajectory with the client's columns repeated. Finds everything that is wrong in one go; it
 * knows nothing of what the team file already holds.
 */
export function readCaseload(list: List, question: ListQuestion): ListedCaseload {
  const listed = fieldColumns(question.columns);
  const columns = columnsOfNames(listed);
  const faults = new Remarks(list.headers);
  const warnings = new Remarks(list.headers);
  const context = new ListContext(columns, question, faults, warnings);
  const rows = readCells(list, listed, faults, warnings, question.today);
  joinNames(rows, listed);
  unifySpellings(rows);
  const byNumber = rowsByNumber(rows);
  const groups = groupClients(joinNumbers(byNumber, sameAs(question)), columns, faults);
  const clients: ListedClient[] = [];
  for (const group of groups) {
    checkClient(group, context);
    const trajectories = trajectoriesOf(group, context);
    warnAfterOutflow(trajectories, group.outflows, context);
    const client = clientOf(group, trajectories, question.referenceDate);
    if (client) clients.push(client);
  }
  refusePersonalNames(groups, context);
  warnAboutSameHeaders(list, columns, warnings);
  warnAboutLostZeros(groups, context);
  return {
    rowCount: list.rows.length,
    clients,
    persons: personsOf(byNumber),
    faults: faults.inOrder(),
    warnings: warnings.inOrder(),
  };
}

const sameAs = ({ samePersons = [] }: ListQuestion): ReadonlyMap<string, string> =>
  new Map(
    samePersons.flatMap(({ clientNumber, sameAs: other }) =>
      other === null ? [] : [[clientNumber, other] as const],
    ),
  );

function trajectoriesOf(group: ClientGroup, context: ListContext): ListedTrajectory[] {
  const trajectories: ListedTrajectory[] = [];
  for (const row of group.rows) {
    const trajectory = trajectoryOf(row, context);
    if (trajectory) trajectories.push(trajectory);
    else if (row !== group.rows[0] && !mentionsTrajectory(row)) {
      warnAboutEmptyRepeat(group, row.source.line, context);
    }
  }
  remarkOnRepeats(trajectories, context);
  return trajectories;
}

/** A second row about a client that holds no trajectory says nothing new. */
function warnAboutEmptyRepeat(group: ClientGroup, line: number, context: ListContext): void {
  if (group.number === null) return;
  context.warn(
    line,
    'clientNumber',
    `Klant ${group.number} staat ook op regel ${group.rows[0].source.line}, en hier staat geen traject. Trede maakt er één klant van.`,
  );
}

function clientOf(
  group: ClientGroup,
  trajectories: readonly ListedTrajectory[],
  referenceDate: IsoDate,
): ListedClient | null {
  const { number, rows, values, outflows } = group;
  const { firstName, lastName, settlementDate, targetGroup } = values;
  if (number === null || firstName === null || lastName === null) return null;
  const derived = settlementDate === null ? null : targetGroupBySettlement(settlementDate);
  return {
    line: rows[0].source.line,
    rowCount: rows.length,
    clientNumber: number,
    householdNumber: values.householdNumber ?? ownHousehold(number),
    householdNamed: values.householdNumber !== null,
    firstName,
    lastName,
    birthDate: values.birthDate,
    sex: values.sex,
    nationality: values.nationality,
    settlementDate,
    targetGroupByHand: targetGroup === derived ? null : targetGroup,
    targetGroup: targetGroup ?? derived,
    targetGroupNamed: targetGroup,
    track: values.track,
    caseManager: values.caseManager,
    ladder: ladderOf(values, referenceDate),
    languageLevel: values.languageLevel,
    languageBuddy: values.languageBuddy,
    outflows,
    group,
    trajectories,
  };
}

/** The step at the start has no day; the step of now was measured on the reference date. */
function ladderOf(
  { ladderAtStart, ladderNow }: ClientValues,
  referenceDate: IsoDate,
): ListedMeasurement[] {
  const measurements: ListedMeasurement[] = [];
  if (ladderAtStart !== null) measurements.push({ step: ladderAtStart, measuredOn: null });
  if (ladderNow !== null) measurements.push({ step: ladderNow, measuredOn: referenceDate });
  return measurements;
}
