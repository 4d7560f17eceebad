import type { ListQuestion } from '../caseload.ts';
import type { ListContext } from '../list-context.ts';
import { readEntries, requiredClient, type ListEntries } from '../list-entries.ts';
import type { List, TypedRow } from '../rows.ts';
import {
  mentionsTrajectory,
  remarkOnRepeats,
  trajectoryOf,
  type ListedTrajectory,
} from '../trajectories.ts';

/** A trajectory, and whose it is. */
export interface TrajectoryRow {
  readonly line: number;
  readonly clientNumber: string;
  readonly trajectory: ListedTrajectory;
}

/** The trajectories of a list about one client. */
export interface ClientTrajectories {
  readonly clientNumber: string;
  /** The first line about this client. */
  readonly line: number;
  readonly trajectories: readonly ListedTrajectory[];
}

export interface TrajectoryEntries extends ListEntries<TrajectoryRow> {
  readonly clients: readonly ClientTrajectories[];
}

/** Reads a list of trajectories, by the same rules as a list of clients with their trajectories. */
export function readTrajectories(list: List, question: ListQuestion): TrajectoryEntries {
  const reading = readEntries(list, question, rowOf);
  const byNumber = new Map<string, ListedTrajectory[]>();
  for (const { clientNumber, trajectory } of reading.entries) {
    const own = byNumber.get(clientNumber);
    if (own) own.push(trajectory);
    else byNumber.set(clientNumber, [trajectory]);
  }
  const clients = [...byNumber].map(([clientNumber, trajectories]) => {
    remarkOnRepeats(trajectories, reading.context);
    return { clientNumber, line: trajectories[0]?.line ?? 0, trajectories };
  });
  return { ...reading, clients };
}

function rowOf(row: TypedRow, context: ListContext): TrajectoryRow | null {
  const clientNumber = requiredClient(row, context);
  if (!mentionsTrajectory(row)) {
    context.fault(
      row.source.line,
      'trajectoryType',
      'Het soort traject ontbreekt. Vul het in, of sla deze rij over.',
    );
    return null;
  }
  const trajectory = trajectoryOf(row, context);
  if (clientNumber === null || trajectory === null) return null;
  return { line: row.source.line, clientNumber, trajectory };
}
