import type { ListedClient } from '#shared/importing/caseload.ts';
import { refuseNamesOf } from '#shared/importing/personal-names.ts';
import {
  readTrajectories,
  type ClientTrajectories,
} from '#shared/importing/trajectories-list/trajectories-list.ts';
import { planCaseload } from '../plan-clients.ts';
import { noPauses, type PlanShape } from '../shape-import.ts';
import { loadFileClients, type FileClient } from './file-clients.ts';
import { questionOf } from './question-of.ts';

/**
 * What a list of trajectories does: the same as a list of clients that says nothing of the clients
 * themselves, who must all be in the team file.
 */
export const planTrajectories: PlanShape = async (trx, prepared, pauses = noPauses) => {
  await pauses.pause();
  const reading = readTrajectories(prepared.list, questionOf(prepared));
  const { context, faults, warnings, rows } = reading;
  const inFile = await loadFileClients(trx);
  const clients = reading.clients.flatMap((listed) => {
    const client = inFile.has(listed.clientNumber) ? inFile.of(listed, context) : null;
    return client === null ? [] : [sayingNothing(client, listed)];
  });
  for (const entry of reading.entries) {
    if (!inFile.has(entry.clientNumber)) inFile.of(entry, context);
  }
  refuseNamesOf(inFile, rows, context);
  const caseload = {
    rowCount: prepared.list.rows.length,
    clients,
    persons: [],
    faults: faults.inOrder(),
    warnings: warnings.inOrder(),
  };
  return planCaseload(trx, prepared, caseload, pauses);
};

/** A client of whom the list tells only the trajectories. */
const sayingNothing = (
  { number, firstName, lastName, targetGroup }: FileClient,
  { line, trajectories }: ClientTrajectories,
): ListedClient => ({
  line,
  rowCount: trajectories.length,
  clientNumber: number,
  householdNumber: '',
  householdNamed: false,
  firstName,
  lastName,
  birthDate: null,
  sex: null,
  nationality: null,
  settlementDate: null,
  targetGroupByHand: null,
  targetGroup,
  targetGroupNamed: null,
  track: null,
  caseManager: null,
  ladder: [],
  languageLevel: null,
  languageBuddy: null,
  outflows: [],
  group: { lineOf: () => line },
  trajectories,
});
