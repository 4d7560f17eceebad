/** Every column that a list of clients can have, in the order in which they are offered. */
export const columnIds = [
  'name',
  'number',
  'ladder',
  'partner',
  'track',
  'targetGroup',
  'caseManager',
  'settled',
  'trajectory',
  'until',
  'lastContact',
  'spoken',
  'appointment',
  'signal',
  'outflow',
  'birth',
  'sex',
  'nationality',
  'familyReunion',
  'languageLevel',
  'plan',
  'employer',
] as const;
export type ColumnId = (typeof columnIds)[number];

const known: ReadonlySet<string> = new Set(columnIds);
export const isColumnId = (id: string): id is ColumnId => known.has(id);

/** What fits at 1366 px. */
const usual: readonly ColumnId[] = [
  'name',
  'number',
  'ladder',
  'partner',
  'track',
  'trajectory',
  'lastContact',
  'signal',
];
/** From 1600 px: whoever looks for a cohort or a colleague's client sees it in the list. */
const usualWide: readonly ColumnId[] = [
  'name',
  'number',
  'ladder',
  'partner',
  'track',
  'caseManager',
  'settled',
  'trajectory',
  'until',
  'lastContact',
  'appointment',
  'signal',
];

/** The columns to show: as they were chosen, or what fits when nobody chose. The name is always there. */
export function columnsToShow(chosen: readonly string[], wide: boolean): readonly ColumnId[] {
  const found = chosen.filter(isColumnId);
  if (found.length === 0) return wide ? usualWide : usual;
  return found.includes('name') ? found : ['name', ...found];
}
