import {
  readCaseload,
  type ListedCaseload,
  type ListedClient,
} from '#shared/importing/caseload.ts';
import { Changes } from '#shared/importing/changes.ts';
import { noCounts } from '#shared/importing/counts.ts';
import { warnAfterOutflow } from '#shared/importing/outflows.ts';
import type { List } from '#shared/importing/rows.ts';
import type {
  ImportCounts,
  ListChoices,
  ListRemark,
  PersonQuestion,
} from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { isNamedOtherwise, namedOtherwise } from '#shared/importing/trajectories.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { leavesBijstand } from '#shared/kernel/outflow.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { changedFields } from './client-changes.ts';
import { warnAboutFunds } from './fund-warnings.ts';
import { startMeasurement, type KnownClient } from './known-client.ts';
import { loadKnownClients } from './known-clients.ts';
import { householdsOf } from './known-households.ts';
import { loadKnownNames } from './known-names.ts';
import { knownNationalities, withSpelling } from './known-nationalities.ts';
import { listWarner, type GatheredWarner } from './list-warner.ts';
import { matchTrajectories } from './match-trajectories.ts';
import { planOutflows } from './outflow-changes.ts';
import { personQuestions } from './person-questions.ts';
import type { ChangedClient, PlannedClient } from './planned-client.ts';
import { RowMarks } from './row-marks.ts';
import {
  noPauses,
  type Pauses,
  type PlanShape,
  type PreparedList,
  type ShapePlan,
} from './shape-import.ts';
import { storeClients } from './store-clients.ts';
import { changedTrajectoryFields } from './trajectory-changes.ts';

/** Compares a list of clients, or of trajectories with the client's columns, with the team file. */
export const planClients: PlanShape = async (trx, prepared, pauses = noPauses) => {
  await pauses.pause();
  const caseload = caseloadOf(prepared, prepared.choices.samePersons);
  const questions = await personQuestions(trx, caseload.persons, prepared.choices);
  // An answer counts as long as its question is there: what nobody sees any more must not act.
  const asked = questions.flatMap(({ clientNumber, other, answer }) =>
    answer === 'same' ? [{ clientNumber, sameAs: other.clientNumber }] : [],
  );
  await pauses.pause();
  return planCaseload(trx, prepared, caseloadOf(prepared, asked), pauses, questions);
};

/** The same of clients that were read from a list of another shape. */
export async function planCaseload(
  trx: TeamTransaction,
  { list, choices }: PreparedList,
  caseload: ListedCaseload,
  { pause }: Pauses,
  questions: readonly PersonQuestion[] = [],
): Promise<ShapePlan> {
  const known = await loadKnownClients(trx, caseload.clients);
  const names = await loadKnownNames(trx);
  const nationalities = await knownNationalities(trx);
  const planning: Planning = {
    referenceDate: choices.referenceDate,
    changes: new Changes(choices.overwrite),
    marks: new RowMarks(),
    warner: listWarner(list, choices),
  };
  const clients: PlannedClient[] = [];
  for (const client of caseload.clients) {
    const spelled = withSpelling(client, nationalities);
    const knownClient = known.get(client.clientNumber);
    clients.push(
      knownClient === undefined
        ? planNewClient(spelled, planning)
        : planKnownClient(spelled, knownClient, planning),
    );
    if (clients.length % clientsPerPause === 0) await pause();
  }
  warnAboutFunds(clients, names, planning.warner);
  const households = await householdsOf(trx, clients);
  const counts: ImportCounts = {
    ...countPlanned(clients),
    ...planning.marks.count(list, caseload.faults, planning.changes),
    rows: caseload.rowCount,
    households: [...households.values()].filter((id) => id === null).length,
    changedValues: planning.changes.overwritten,
    filledValues: planning.changes.filled,
    newFunds: unknownNames(fundsOf(clients), names.funds),
    newProviders: unknownNames(
      clients.flatMap(({ trajectories }) => trajectories.map((one) => one.providerName)),
      names.providers,
    ),
    newTrajectoryTypes: unknownNames(
      clients.flatMap(({ trajectories }) => trajectories.map((one) => one.typeName)),
      names.types,
    ),
  };
  return {
    counts,
    faults: caseload.faults,
    warnings: inOrder([...caseload.warnings, ...planning.warner.found]),
    questions,
    changes: planning.changes.list(fieldsOfShape[choices.shape]),
    caseManagers: caseManagersOf(clients),
    store: (journal, context) =>
      storeClients(
        { clients, households, names, counts, referenceDate: choices.referenceDate },
        journal,
        context,
      ),
  };
}

/** Few enough for the user not to wait when stopping it. */
const clientsPerPause = 2_000;

interface Planning {
  readonly referenceDate: string;
  readonly changes: Changes;
  readonly marks: RowMarks;
  readonly warner: GatheredWarner;
}

/** Reading the cells is most of the work, so what they held is remembered as long as the list is. */
const readBefore = new WeakMap<List, { question: string; caseload: ListedCaseload }>();

function caseloadOf(
  { list, choices, today }: PreparedList,
  answers: ListChoices['samePersons'],
): ListedCaseload {
  const { columns, referenceDate } = choices;
  // That two are not one person changes nothing about what the rows say, nor does the order of answers.
  const samePersons = answers
    .filter(({ sameAs }) => sameAs !== null)
    .sort((a, b) => (a.clientNumber < b.clientNumber ? -1 : 1));
  const question = JSON.stringify([columns, referenceDate, samePersons, today]);
  const before = readBefore.get(list);
  if (before?.question === question) return before.caseload;
  const caseload = readCaseload(list, { columns, referenceDate, samePersons, today });
  readBefore.set(list, { question, caseload });
  return caseload;
}

function planNewClient(client: ListedClient, { marks }: Planning): PlannedClient {
  marks.addsOn(client.line);
  for (const { line } of client.trajectories) marks.addsOn(line);
  for (const { line } of client.outflows) marks.addsOn(line);
  const { outflows, trajectories } = client;
  return { client, known: null, outflows, trajectories, changed: null };
}

function planKnownClient(
  client: ListedClient,
  known: KnownClient,
  planning: Planning,
): PlannedClient {
  const { changes, marks, warner, referenceDate } = planning;
  const fields = changedFields(client, known, referenceDate, changes, marks);
  const { added, different, doubtful } = matchTrajectories(client.trajectories, known.trajectories);
  const changedTrajectories: ChangedClient['trajectories'][number][] = [];
  for (const match of different) {
    const changed = changedTrajectoryFields(
      match.listed,
      match.known,
      client.clientNumber,
      changes,
      warner,
    );
    if (changed.length === 0) continue;
    changedTrajectories.push({ ...match, fields: changed });
    marks.overwritesOn(match.listed.line);
  }
  for (const { listed, known: alike } of doubtful) {
    warner.warn(
      listed.line,
      'trajectoryType',
      isNamedOtherwise(listed, alike)
        ? namedOtherwise('al', alike)
        : `Deze klant heeft al ${alike.typeName} vanaf ${formatDate(alike.startDate)}. Is dit hetzelfde traject? Trede bewaart ze allebei.`,
    );
  }
  for (const { line } of added) marks.addsOn(line);
  // The rules of the list itself warn about what it says of the outflow.
  if (!client.outflows.some(({ kind }) => leavesBijstand(kind))) {
    warnAfterOutflow(added, known.outflows, warner);
  }
  const outflows = planOutflows(client, known.outflows, planning);
  const changesNothing = fields.length + outflows.changed.length + changedTrajectories.length === 0;
  return {
    client,
    known,
    outflows: outflows.added,
    trajectories: added,
    changed: changesNothing
      ? null
      : { fields, outflows: outflows.changed, trajectories: changedTrajectories },
  };
}

function countPlanned(clients: readonly PlannedClient[]): ImportCounts {
  const counts = noCounts();
  for (const { client, known, outflows, trajectories, changed } of clients) {
    if (known === null) {
      counts.clients += 1;
      counts.measurements += client.ladder.length + (client.languageLevel === null ? 0 : 1);
    } else {
      counts.knownClients += 1;
      counts.measurements += addedMeasurements(known, changed);
    }
    counts.outflows += outflows.length;
    counts.trajectories += trajectories.length;
    counts.knownTrajectories += client.trajectories.length - trajectories.length;
    for (const { costCents } of trajectories) counts.costCents += costCents ?? 0;
    for (const { known: had, listed, fields } of changed?.trajectories ?? []) {
      if (fields.includes('cost') && !had.costCents) counts.costCents += listed.costCents ?? 0;
    }
  }
  return counts;
}

/** Measurements are added, but for a step at the start that is corrected in its place. */
function addedMeasurements(known: KnownClient, changed: ChangedClient | null): number {
  if (changed === null) return 0;
  const now = changed.fields.includes('ladderNow') ? 1 : 0;
  const start =
    changed.fields.includes('ladderAtStart') && startMeasurement(known) === null ? 1 : 0;
  const language = changed.fields.includes('languageLevel') ? 1 : 0;
  return now + start + language;
}

function* fundsOf(clients: readonly PlannedClient[]): Generator<string | null> {
  for (const { trajectories, changed } of clients) {
    for (const { fundName } of trajectories) yield fundName;
    for (const { listed, fields } of changed?.trajectories ?? []) {
      if (fields.includes('fund')) yield listed.fundName;
    }
  }
}

/** Of new clients, and of known ones whose klantmanager changes. */
function caseManagersOf(clients: readonly PlannedClient[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { client, known, changed } of clients) {
    const name = client.caseManager;
    if (name === null) continue;
    if (known !== null && changed?.fields.includes('caseManager') !== true) continue;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

/** Names as the list first writes them; spellings that differ only in case or accents are one. */
function unknownNames(
  names: Iterable<string | null>,
  known: ReadonlyMap<string, unknown>,
): string[] {
  const found = new Map<string, string>();
  for (const name of new Set(names)) {
    if (name === null) continue;
    const key = folded(name);
    if (!known.has(key) && !found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}

const inOrder = (remarks: ListRemark[]): ListRemark[] => remarks.sort((a, b) => a.line - b.line);
