import { readyMadeReports, type ReadyMadeReport } from '#shared/evaluation/reports/ready-made.ts';
import type { ReportDefinition, SavedReport } from '#shared/evaluation/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** Which report is asked for: a ready-made one by its id, or one of the team. */
export type ReportChoice =
  { readonly kind: 'ready-made'; readonly id: string } | { readonly kind: 'own'; readonly id: Id };

/** A report that can be chosen. */
export interface ChosenReport {
  readonly choice: ReportChoice;
  /** What it is called in the list. */
  readonly name: string;
  /** What it is for; `null` for one of the team, whose name says that. */
  readonly line: string | null;
  readonly definition: ReportDefinition;
}

/** By the id of a ready-made report, what was looked at in it; one of the team keeps that itself. */
export type CheckedWords = Readonly<Record<string, readonly string[]>>;

export const ofReadyMade = (
  { id, line, definition }: ReadyMadeReport,
  checked: CheckedWords = {},
): ChosenReport => ({
  choice: { kind: 'ready-made', id },
  name: definition.title,
  line,
  definition: { ...definition, checkedWords: [...(checked[id] ?? [])] },
});

export const ofOwn = ({ id, name, definition }: SavedReport): ChosenReport => ({
  choice: { kind: 'own', id },
  name,
  line: null,
  definition,
});

export const firstChoice: ReportChoice = {
  kind: 'ready-made',
  id: readyMadeReports[0]?.id ?? '',
};

/**
 * The report that was chosen; the first ready-made one when it is gone, and nothing while the reports of
 * the team are not read yet.
 */
export function chosenReport(
  choice: ReportChoice,
  own: readonly SavedReport[] | undefined,
  checked: CheckedWords = {},
): ChosenReport | undefined {
  if (choice.kind === 'own') {
    if (own === undefined) return undefined;
    const found = own.find(({ id }) => id === choice.id);
    if (found !== undefined) return ofOwn(found);
  }
  const found = readyMadeReports.find(({ id }) => id === choice.id) ?? readyMadeReports[0];
  return found === undefined ? undefined : ofReadyMade(found, checked);
}

export const sameChoice = (one: ReportChoice, other: ReportChoice): boolean =>
  one.kind === other.kind && one.id === other.id;
