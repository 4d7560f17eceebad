import type { ClientRow } from '#shared/caseload/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { countCaseload } from './caseload-counts.ts';
import { normFor } from './norm.ts';
import { isSnoozed, type ListedSignal } from './signal-list.ts';

export interface TeamLine {
  /** `null`: the clients without a klantmanager. */
  readonly name: string | null;
  readonly persons: number;
  readonly households: number;
  /** `null`: the fte is not filled in. */
  readonly norm: number | null;
  readonly now: number;
  readonly week: number;
}

interface TeamFacts {
  readonly clients: readonly ClientRow[];
  readonly listed: readonly ListedSignal[];
  readonly settings: TeamSettings;
}

/** A line for each klantmanager who is active or has clients, and last one for clients without any. */
export function teamLines({ clients, listed, settings }: TeamFacts): TeamLine[] {
  const clientsOf = Map.groupBy(clients, ({ caseManager }) => caseManager);
  const open = listed.filter((one) => !isSnoozed(one));
  const signalsOf = Map.groupBy(open, ({ client }) => client.caseManager);
  const lineOf = (name: string | null): TeamLine => {
    const { persons, households } = countCaseload(clientsOf.get(name) ?? []);
    const signals = signalsOf.get(name) ?? [];
    return {
      name,
      persons,
      households,
      norm: name === null ? null : (normFor(settings, name)?.clients ?? null),
      now: signals.filter(({ term }) => term === 'nu').length,
      week: signals.filter(({ term }) => term === 'week').length,
    };
  };
  const lines = settings.members
    .filter(({ name, active }) => active || clientsOf.has(name))
    .map(({ name }) => lineOf(name));
  return clientsOf.has(null) ? [...lines, lineOf(null)] : lines;
}
