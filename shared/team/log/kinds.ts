/** What a line of the log can be about. */
export const subjectKinds = [
  'klant',
  'lijst',
  'order',
  'factuur',
  'fonds',
  'product',
  'aanbieder',
  'rapport',
  'import',
  'collega',
  'gebruiker',
  'wijziging',
  'reservekopie',
  'logboek',
  'bestand',
  /** Its number is how many there were. */
  'pogingen',
  'instelling',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** In what form something left the app. */
export const exportForms = [
  'pdf',
  'csv',
  'xlsx',
  'json',
  'document',
  'klembord',
  'papier',
] as const;
export type ExportForm = (typeof exportForms)[number];

/** What somebody looks for in the log. */
export const actGroups = ['lezen', 'wijzigen', 'export', 'import', 'toegang', 'beheer'] as const;
export type ActGroup = (typeof actGroups)[number];

/**
 * `always`: each time. `repeats`: the window asks it anew by itself, so the same again within ten minutes, of
 * one user in one sitting, gets no second line. `never`: it tells of no person and changes nothing; refused,
 * it is noted all the same.
 */
export type Noted = 'always' | 'repeats' | 'never';

/** What the log says of a call. */
export interface LogAct {
  readonly group: ActGroup;
  /** What it is about, unless the call says otherwise. */
  readonly kind: SubjectKind | null;
  readonly noted: Noted;
  /** The action, as a Dutch infinitive. */
  readonly says: string;
}

/** The same again is left out for so long, in milliseconds. */
export const repeatsWithin = 10 * 60 * 1000;

const act =
  (group: ActGroup, noted: Noted) =>
  (kind: SubjectKind | null, says: string): LogAct => ({ group, kind, noted, says });

export const readEach = act('lezen', 'always');
export const readOften = act('lezen', 'repeats');
/** Without persons: settings, amounts, what is typed and not kept yet. */
export const unnoted = (says: string): LogAct => act('lezen', 'never')(null, says);
export const change = act('wijzigen', 'always');
export const exported = act('export', 'always');
export const imported = act('import', 'always');
export const access = act('toegang', 'always');
export const manage = act('beheer', 'always');
