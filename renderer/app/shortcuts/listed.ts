import type { CallName } from '#shared/ipc/contract.ts';
import {
  shortcutGroups,
  shortcutIds,
  shortcutOf,
  type ShortcutGroup,
  type ShortcutId,
} from '../../lib/shortcuts.ts';
import { mayVisit } from '../page-rights.ts';
import { pageOfShortcut } from './page-shortcuts.ts';

const isOfPage = (id: ShortcutId): id is keyof typeof pageOfShortcut => id in pageOfShortcut;

/** What a shortcut cannot do without, besides a page. */
const needs: Partial<Record<ShortcutId | ShortcutGroup, CallName>> = {
  quickNote: 'caseload.addContact',
  attendance: 'purchasing.saveAttendance',
  pdf: 'caseload.documentContent',
};

/** The shortcuts that are of use to a user, by group; empty groups are left out. */
export function listedShortcuts(
  mayAsk: (name: CallName) => boolean,
): { readonly group: ShortcutGroup; readonly ids: readonly ShortcutId[] }[] {
  const isOfUse = (id: ShortcutId) => {
    if (isOfPage(id)) return mayVisit(pageOfShortcut[id], mayAsk);
    const need = needs[id] ?? needs[shortcutOf(id).group];
    return need === undefined || mayAsk(need);
  };
  return shortcutGroups
    .map((group) => ({
      group,
      ids: shortcutIds.filter((id) => shortcutOf(id).group === group && isOfUse(id)),
    }))
    .filter(({ ids }) => ids.length > 0);
}
