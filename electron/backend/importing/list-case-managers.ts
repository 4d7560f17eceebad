import { plainText } from '#shared/importing/cells.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ListChoices, ListedCaseManagers } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { caseManagersInUse } from './matching/names-in-use.ts';

interface PlannedNames {
  /** The rows that go in, with what the user says that spellings stand for. */
  readonly list: List;
  readonly choices: Pick<ListChoices, 'columns'>;
  /** The names that would be stored, each with how many clients get it. */
  readonly stored: ReadonlyMap<string, number>;
}

/** Which klantmanagers a list makes new, and which spellings of it become another name: before it goes in. */
export async function listedCaseManagers(
  trx: TeamTransaction,
  { list, choices, stored }: PlannedNames,
): Promise<ListedCaseManagers> {
  const known = new Set(await caseManagersInUse(trx));
  const added = [...stored]
    .filter(([name]) => !known.has(name))
    .map(([name, clients]) => ({ name, clients }));
  return { added: byName(added), joined: joinedNames(list, choices, stored) };
}

function joinedNames(
  { rows }: List,
  { columns }: PlannedNames['choices'],
  stored: ReadonlyMap<string, number>,
): ListedCaseManagers['joined'] {
  const column = columns.find(({ field }) => field === 'caseManager')?.column;
  if (column === undefined) return [];
  const found = new Map<string, { written: string; name: string; rows: number }>();
  for (const { cells, asWritten } of rows) {
    const name = plainText(cells[column] ?? '');
    const written = plainText(asWritten?.[column] ?? '');
    if (written === '' || written === name || !stored.has(name)) continue;
    const known = found.get(written);
    if (known === undefined) found.set(written, { written, name, rows: 1 });
    else known.rows += 1;
  }
  return byName([...found.values()]);
}

const dutch = new Intl.Collator('nl');

const byName = <Named extends { readonly name: string }>(all: readonly Named[]): Named[] =>
  all.toSorted((one, other) => dutch.compare(one.name, other.name));
