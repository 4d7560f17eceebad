import type { ChosenFile } from '#shared/team/schema.ts';
import { escapeHtml } from '../printing/escape-html.ts';

/** The page of the window with the screen that asks for a password drawn in it, beside `index.html`. */
export const drawnAheadPage = 'unlock.html';

/** What stands in that page where something of the file must come. */
export const filePlaceholders = {
  ref: 'TREDE_FILE_REF',
  name: 'TREDE_FILE_NAME',
  folder: 'TREDE_FILE_FOLDER',
} as const satisfies ChosenFile;

/**
 * Whether the screen for this file is as it was drawn ahead. Of a file to practise with, and of one in a folder that is
 * kept in step with the internet, it says more.
 */
export const isAsDrawnAhead = (file: ChosenFile): boolean =>
  file.practice === undefined && file.syncedBy === undefined;

const placeholders = new RegExp(Object.values(filePlaceholders).join('|'), 'g');

/** Puts the file in the page: as text, whatever signs its name holds. */
export function fillInFile(html: string, file: ChosenFile): string {
  const values = new Map<string, string>([
    [filePlaceholders.ref, file.ref],
    [filePlaceholders.name, file.name],
    [filePlaceholders.folder, file.folder],
  ]);
  return html.replaceAll(placeholders, (found) => escapeHtml(values.get(found) ?? ''));
}
