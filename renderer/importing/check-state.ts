import { addsNothing } from '#shared/importing/counts.ts';
import type { CheckedList, FieldChange, ImportField } from '#shared/importing/schema.ts';
import type { KeptField, Matching } from './import-draft.ts';
import { checkTexts } from './texts-check.ts';

export const checkSections = ['faults', 'questions', 'changes', 'warnings', 'added'] as const;
export type CheckSection = (typeof checkSections)[number];

const faultyLines = ({ faults }: CheckedList): number =>
  new Set(faults.map(({ line }) => line)).size;

/** What of a checked list says where it differs from the team file. */
interface Differing {
  readonly changes: readonly FieldChange[];
}

/** Fields that differ and of which the user did not choose yet which value wins. */
export const undecidedFields = (
  { changes }: Differing,
  decided: readonly ImportField[],
): ImportField[] => changes.map(({ field }) => field).filter((field) => !decided.includes(field));

/** Fields of which the team file keeps its own values, with how many these are. */
export const keptFields = (
  { changes }: Differing,
  overwrite: readonly ImportField[],
): KeptField[] =>
  changes
    .filter(({ field }) => !overwrite.includes(field))
    .map(({ field, count }) => ({ field, count }));

export const openQuestions = ({ questions }: CheckedList): number =>
  questions.filter(({ answer }) => answer === null).length;

/** Why a checked list cannot be imported, in words; `null` when it can. */
export function whyNotImport(checked: CheckedList, decided: readonly ImportField[]): string | null {
  const { notYet } = checkTexts;
  const rows = faultyLines(checked);
  const questions = openQuestions(checked);
  const undecided = undecidedFields(checked, decided).length;
  if (rows > 0 || questions > 0 || undecided > 0) {
    return [
      ...(rows > 0 ? [notYet.faults(rows)] : []),
      ...(questions > 0 ? [notYet.questions(questions)] : []),
      ...(undecided > 0 ? [notYet.changes(undecided)] : []),
    ].join(' ');
  }
  if (!addsNothing(checked.counts)) return null;
  const { rows: all, skippedRows } = checked.counts;
  if (all > 0 && skippedRows === all) return notYet.allSkipped;
  return checked.changes.length > 0 ? notYet.allStays : notYet.nothingNew;
}

/** How many values differ, over all fields. */
export const valueCount = ({ changes }: Differing): number =>
  changes.reduce((sum, { count }) => sum + count, 0);

export interface ShownSection {
  readonly id: CheckSection;
  /** What stands behind the name of the tab; none for what is no number of things. */
  readonly count?: number;
  /** Of a part in which something must be chosen: how much is left. */
  readonly toChoose?: number;
}

/** The parts of the step that have something to show; faults stay as long as something was mended. */
export function sectionsOf(
  checked: CheckedList,
  {
    corrections,
    skippedLines,
    decided,
  }: Pick<Matching, 'corrections' | 'skippedLines' | 'decided'>,
): ShownSection[] {
  const faults = faultyLines(checked);
  const mended = corrections.length + skippedLines.length > 0;
  return [
    ...(faults > 0 || mended ? [{ id: 'faults' as const, count: faults }] : []),
    ...(checked.questions.length > 0
      ? [{ id: 'questions' as const, count: openQuestions(checked) }]
      : []),
    ...(checked.changes.length > 0
      ? [
          {
            id: 'changes' as const,
            count: valueCount(checked),
            toChoose: undecidedFields(checked, decided).length,
          },
        ]
      : []),
    ...(checked.warnings.length > 0
      ? [{ id: 'warnings' as const, count: checked.warnings.length }]
      : []),
    { id: 'added' as const },
  ];
}

/** The first part in which something keeps the list out. */
export const blockingSection = (sections: readonly ShownSection[]): CheckSection | null =>
  sections.find(
    ({ id, count = 0, toChoose = 0 }) =>
      ((id === 'faults' || id === 'questions') && count > 0) || toChoose > 0,
  )?.id ?? null;

/** Where the user looks first: at what keeps the list out, then at what there is to choose. */
export function firstSection(sections: readonly ShownSection[]): CheckSection {
  const choosing = sections.find(({ id }) => id === 'changes');
  return blockingSection(sections) ?? choosing?.id ?? 'added';
}

/** How the rows are divided: each row is in one part, and rows without a fault may carry a warning. */
export interface Standing {
  readonly rows: number;
  readonly ready: number;
  readonly warning: number;
  readonly fault: number;
  readonly skipped: number;
}

export function standingOf({ counts }: Pick<CheckedList, 'counts'>): Standing {
  const ready = counts.newRows + counts.changedRows + counts.differingRows + counts.unchangedRows;
  return {
    rows: ready + counts.faultRows + counts.skippedRows,
    ready,
    // A row with a fault may have a warning as well.
    warning: Math.min(counts.warningRows, ready),
    fault: counts.faultRows,
    skipped: counts.skippedRows,
  };
}
