import type { TableChoices } from '#shared/importing/schema.ts';
import { call } from '../lib/call.ts';
import { hasSameColumns, matchList, type Matching } from './import-draft.ts';

/**
 * Reads a file. A copy of the list before it keeps the shape that the user gave that one, and with it the
 * choices. Rejects with `CallRefused` when the file is no list; the backend then holds no list at all.
 */
export async function readList(
  file: string,
  choices: TableChoices,
  previous: Matching | null,
): Promise<Matching> {
  const list = await call('importing.read', { file, choices });
  const isAsFound = Object.keys(choices).length === 0 || previous?.file !== file;
  const fresh = {
    list,
    file,
    tableChoices: choices,
    asFound: isAsFound ? list : previous.asFound,
  };
  if (
    previous === null ||
    previous.match.shape === list.shape ||
    !hasSameColumns(previous.list, list)
  ) {
    return matchList(fresh, previous);
  }
  const { shape } = previous.match;
  const match = await call('importing.match', { listId: list.listId, shape });
  return matchList({ ...fresh, match }, previous);
}
