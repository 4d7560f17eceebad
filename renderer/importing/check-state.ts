import type { CheckedList } from '#shared/importing/schema.ts';
import { addsNothing, type Matching } from './import-draft.ts';
import { checkTexts } from './texts-check.ts';

export const checkSections = ['faults', 'questions', 'changes', 'warnings', 'added'] as const;
export type CheckSection = (typeof checkSections)[number];

const faultyLines = ({ faults }: CheckedList): number =>
  new Set(faults.map(({ line }) => line)).size;

export const openQuestions = ({ questions }: CheckedList): number =>
  questions.filter(({ answer }) => answer === null).length;

/** Why a checked list cannot be imported, in words; `null` when it can. */
export function whyNotImport(checked: CheckedList): string | null {
  const { notYet } = checkTexts;
  const rows = faultyLines(checked);
  const questions = openQuestions(checked);
  if (rows > 0 || questions > 0) {
    return [
      ...(rows > 0 ? [notYet.faults(rows)] : []),
      ...(questions > 0 ? [notYet.questions(questions)] : []),
    ].join(' ');
  }
  if (!addsNothing(checked.counts)) return null;
  const { rows: all, skippedRows } = checked.counts;
  return all > 0 && skippedRows === all ? notYet.allSkipped : notYet.nothingNew;
}

export interface ShownSection {
  readonly id: CheckSection;
  /** What stands behind the name of the tab; none for what is no number of things. */
  readonly count?: number;
}

/** The parts of the step that have something to show; faults stay as long as something was mended. */
export function sectionsOf(
  checked: CheckedList,
  { corrections, skippedLines }: Pick<Matching, 'corrections' | 'skippedLines'>,
): ShownSection[] {
  const faults = faultyLines(checked);
  const mended = corrections.length + skippedLines.length > 0;
  return [
    ...(faults > 0 || mended ? [{ id: 'faults' as const, count: faults }] : []),
    ...(checked.questions.length > 0
      ? [{ id: 'questions' as const, count: openQuestions(checked) }]
      : []),
    ...(checked.changes.length > 0
      ? [{ id: 'changes' as const, count: checked.changes.length }]
      : []),
    ...(checked.warnings.length > 0
      ? [{ id: 'warnings' as const, count: checked.warnings.length }]
      : []),
    { id: 'added' as const },
  ];
}

/** Where the user looks first: at what keeps the list out, then at what there is to choose. */
export function firstSection(sections: readonly ShownSection[]): CheckSection {
  const blocking = sections.find(
    ({ id, count = 0 }) => (id === 'faults' || id === 'questions') && count > 0,
  );
  const choosing = sections.find(({ id }) => id === 'changes');
  return (blocking ?? choosing)?.id ?? 'added';
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
  const ready = counts.newRows + counts.changedRows + counts.unchangedRows;
  return {
    rows: ready + counts.faultRows + counts.skippedRows,
    ready,
    // A row with a fault may have a warning as well.
    warning: Math.min(counts.warningRows, ready),
    fault: counts.faultRows,
    skipped: counts.skippedRows,
  };
}
