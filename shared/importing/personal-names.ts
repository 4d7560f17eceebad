import { textsWithClient, type NamedPerson } from '../kernel/client-names.ts';
import type { ClientGroup } from './clients.ts';
import type { ListContext } from './list-context.ts';
import type { TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';

/** Fields of which the values are named in reports that leave the team, and what holds such a name. */
const reported = {
  trajectoryType: 'In de naam van dit traject',
  provider: 'In de naam van deze aanbieder',
  fund: 'In de naam van dit fonds',
  nationality: 'In deze nationaliteit',
} as const satisfies Partial<Record<ImportField, string>>;
const reportedFields = Object.keys(reported) as (keyof typeof reported)[];

/** Remarks on names in reports that give a client away: by the number, or by first and last name. */
export function refusePersonalNames(groups: readonly ClientGroup[], context: ListContext): void {
  refuseNamesOf(
    groups.map(({ number, values: { firstName, lastName } }) => ({ number, firstName, lastName })),
    groups.flatMap(({ rows }) => rows),
    context,
  );
}

/** The same where the clients are not those of the list itself. */
export function refuseNamesOf(
  persons: Iterable<NamedPerson>,
  rows: readonly TypedRow[],
  context: ListContext,
): void {
  if (!reportedFields.some((field) => context.columns.has(field))) return;
  const names = new Set<string>();
  for (const { values } of rows) {
    for (const field of reportedFields) {
      const name = values[field];
      if (name !== null) names.add(name);
    }
  }
  const refused = textsWithClient(names, persons);
  if (refused.size === 0) return;
  for (const { source, values } of rows) {
    for (const field of reportedFields) {
      const name = values[field];
      if (name === null || !refused.has(name)) continue;
      context.fault(
        source.line,
        field,
        `${reported[field]} staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.`,
      );
    }
  }
}
