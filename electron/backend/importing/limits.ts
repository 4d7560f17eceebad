import { Refusal } from '../refusal.ts';

/** Bounds on a list: far above any municipality, and within the memory of an office computer. */
export const listLimits = {
  bytes: 200 * 1024 * 1024,
  rows: 300_000,
  columns: 250,
} as const;

/** Refuses a list that cannot be read. The message says what to do about it. */
export const unreadable = (message: string): Refusal =>
  new Refusal('unreadable-list', message, 'file');

export const saveAsCsv =
  'Bewaar de lijst in Excel met Bestand, Opslaan als, en kies CSV UTF-8. Kies daarna dat bestand.';

/** Refuses a list of more rows than Trede reads at once. */
export const tooManyRows = (): Refusal =>
  unreadable(
    `Deze lijst heeft meer dan ${listLimits.rows.toLocaleString('nl-NL')} regels. Zoveel leest Trede niet in één keer. Verdeel de lijst over meer bestanden.`,
  );
