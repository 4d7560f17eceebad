import type { IsoDate } from '#shared/kernel/dates.ts';
import type { FileCallContext } from '../../handler.ts';

/** Something that asks for an act, in words for a colleague. */
export interface OpenSignal {
  readonly text: string;
  /** The last day on which the act is in time. */
  readonly due: IsoDate | null;
}

/** What asks for an act of each client, by the client's id. */
export function openSignals(
  _context: FileCallContext,
): Promise<ReadonlyMap<number, readonly OpenSignal[]>> {
  return Promise.resolve(new Map());
}
