import type { ImportCounts } from '../../shared/importing/schema.ts';
import type { TestBackend } from './backend.ts';

/** Imports a list with the columns that are suggested, as a user who agrees with everything. */
export async function importList(backend: TestBackend, path: string): Promise<ImportCounts> {
  const list = await backend.ask('importing.read', { file: backend.grant(path) });
  const { counts } = await backend.ask('importing.commit', {
    listId: list.listId,
    shape: list.shape,
    columns: list.columns.map(({ index, suggestedField }) => ({
      column: index,
      field: suggestedField,
    })),
    referenceDate: list.suggestedReferenceDate,
  });
  return counts;
}
