import { goTo } from '../../lib/navigate.ts';
import { paths } from '../../lib/paths.ts';
import { useMayAsk } from '../../lib/current-user.ts';
import type { ShortcutId } from '../../lib/shortcuts.ts';
import { isCovered, useShortcuts } from '../../lib/use-shortcuts.ts';
import { mayVisit } from '../page-rights.ts';

/** The page that a shortcut leads to. */
export const pageOfShortcut = {
  today: paths.today,
  caseload: paths.caseload,
  agenda: paths.agenda,
  purchasing: paths.purchasing,
  budget: paths.budget,
  evaluation: paths.evaluation,
} as const satisfies Partial<Record<ShortcutId, string>>;

/** Ctrl+1 to Ctrl+6 go to the pages of the main menu that the user may visit; not while a dialog is open. */
export function usePageShortcuts(): void {
  const mayAsk = useMayAsk();
  const go = (path: string) => () => {
    if (!isCovered() && mayVisit(path, mayAsk)) goTo(path);
  };
  useShortcuts({
    today: go(pageOfShortcut.today),
    caseload: go(pageOfShortcut.caseload),
    agenda: go(pageOfShortcut.agenda),
    purchasing: go(pageOfShortcut.purchasing),
    budget: go(pageOfShortcut.budget),
    evaluation: go(pageOfShortcut.evaluation),
  });
}
