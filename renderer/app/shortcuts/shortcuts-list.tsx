import { useEffect, useState } from 'react';
import { isCovered, useShortcuts } from '../../lib/use-shortcuts.ts';
import { onShortcutsAsked } from '../../lib/ask-shortcuts.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** The list of shortcuts, under `?` and Ctrl+/, and for who asks it from a menu. */
export function ShortcutsList() {
  const [opened, setOpened] = useState(false);
  const open = () => {
    if (!isCovered()) setOpened(true);
  };
  useShortcuts({ list: open, listOneKey: open });
  useEffect(() => onShortcutsAsked(() => setOpened(true)), []);
  return opened ? <ShortcutsDialog onClose={() => setOpened(false)} /> : null;
}
