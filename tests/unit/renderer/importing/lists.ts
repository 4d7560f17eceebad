import type { FreshList } from '../../../../renderer/importing/import-draft.ts';
import type { ImportField, ListColumn, ReadList } from '#shared/importing/schema.ts';

export const today = '2026-03-17';

type Bsn = 'bsn' | 'maybe';

/** A list as the backend describes it, with these columns. */
export function listOf(
  columns: readonly (readonly [string, ImportField | null, Bsn?])[],
  suggestedReferenceDate = '2019-12-31',
): ReadList {
  return {
    listId: 'lijst',
    fileName: 'caseload.csv',
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    headerLine: 1,
    rowCount: 3,
    shape: 'clients',
    layout: null,
    sheets: [],
    sheet: null,
    preview: [],
    leftOut: [],
    importedBefore: null,
    suggestedReferenceDate,
    suggestedReferenceDateBy: 'list',
    columns: columns.map(([header, suggestedField, bsn], index): ListColumn => ({
      index,
      header,
      suggestedField,
      examples: [],
      suggestedBy: suggestedField === null ? null : 'name',
      leftOut: null,
      maybeBsn: bsn === 'maybe',
      looksLikeBsn: bsn === 'bsn',
    })),
  };
}

export const complete = listOf([
  ['Kl.nr.', 'clientNumber'],
  ['Voornaam', 'firstName'],
  ['Achternaam', 'lastName'],
  ['Sofinr', null, 'bsn'],
  ['Opm.', null],
]);

/** A list that was read just now, as Trede found it. */
export const fresh = (list: ReadList): FreshList => ({
  list,
  file: 'bestand-1',
  tableChoices: {},
  asFound: list,
});
