import type { ClientRow } from '#shared/caseload/schema.ts';
import { countCaseload, type CaseloadCount } from '#shared/caseload/team/caseload.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { listOverNorm } from './caseload-counts.ts';
import { normFor } from './norm.ts';
import { isSnoozed, type ListedSignal } from './signal-list.ts';

export interface TeamLine {
  /** `null`: the clients without a klantmanager. */
  readonly name: string | null;
  readonly count: CaseloadCount;
  /** `null`: the fte is not filled in. */
  readonly norm: number | null;
  readonly now: number;
  readonly week: number;
}

interface TeamFacts {
  readonly clients: readonly ClientRow[];
  readonly listed: readonly ListedSignal[];
  readonly settings: Omit<TeamSettings, 'me'>;
  readonly today: IsoDate;
}

/**
 * A line for each klantmanager who is active or has clients, and last one for clients without any. What a
 * couple with two klantmanagers asks for, counts for both; that a caseload is above the norm counts too, as
 * it stands on the board.
 */
export function teamLines({ clients, listed, settings, today }: TeamFacts): TeamLine[] {
  const clientsOf = Map.groupBy(clients, ({ caseManager }) => caseManager);
  const open = listed
    .filter((one) => !isSnoozed(one))
    .flatMap((one) => one.caseManagers.map((name) => ({ name, term: one.term })));
  const signalsOf = Map.groupBy(open, ({ name }) => name);
  const full = new Set(
    listOverNorm(clients, settings, null, today)
      .filter(({ snooze }) => snooze === null)
      .map(({ name }) => name),
  );
  const lineOf = (name: string | null): TeamLine => {
    const signals = signalsOf.get(name) ?? [];
    return {
      name,
      count: countCaseload(clientsOf.get(name) ?? [], today),
      norm: name === null ? null : (normFor(settings, name)?.clients ?? null),
      now:
        signals.filter(({ term }) => term === 'nu').length +
        (name !== null && full.has(name) ? 1 : 0),
      week: signals.filter(({ term }) => term === 'week').length,
    };
  };
  const lines = settings.members
    .filter(({ name, active }) => active || clientsOf.has(name))
    .map(({ name }) => lineOf(name));
  return clientsOf.has(null) ? [...lines, lineOf(null)] : lines;
}
