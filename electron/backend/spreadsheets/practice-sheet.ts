import { practiceMark } from '#shared/kernel/letterhead.ts';
import type { Sheet } from './workbook.ts';

/** Behind the sheets of a list of people: that they are invented. The list itself stays as it can be read again. */
export const practiceSheets = (team: { readonly practice?: true | undefined }): readonly Sheet[] =>
  team.practice ? [{ name: 'Oefenbestand', columns: [{ header: practiceMark }], rows: [] }] : [];
