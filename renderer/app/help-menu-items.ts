import {
  IconBook2,
  IconFileText,
  IconHelp,
  IconInfoCircle,
  IconKeyboard,
  IconTextSize,
  type Icon,
} from '@tabler/icons-react';
import { askShortcuts } from '../lib/ask-shortcuts.ts';
import { openHelp, openManual } from '../help/open-help.ts';
import { saveQuickCard } from '../help/save-quick-card.ts';
import { openDeskDialog } from '../lib/desk-dialog.ts';
import { helpMenuTexts as texts } from './help-menu-texts.ts';
import { shortcutTexts } from './shortcuts/texts.ts';

/** One line of the menu under the question mark. */
export interface HelpMenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  /** The keys that do the same, as they stand behind the label. */
  readonly keys?: string;
  readonly run: () => void;
}

/** In the order of the menu. */
export const helpMenuItems: readonly HelpMenuItem[] = [
  {
    key: 'page',
    label: texts.page,
    icon: IconHelp,
    keys: 'F1',
    run: () => void openHelp(),
  },
  { key: 'manual', label: texts.manual, icon: IconBook2, run: openManual },
  {
    key: 'quick-card',
    label: texts.quickCard,
    icon: IconFileText,
    run: () => void saveQuickCard(),
  },
  {
    key: 'shortcuts',
    label: shortcutTexts.title,
    icon: IconKeyboard,
    keys: '?',
    run: askShortcuts,
  },
  {
    key: 'appearance',
    label: texts.appearance,
    icon: IconTextSize,
    run: () => openDeskDialog('appearance'),
  },
  { key: 'about', label: texts.about, icon: IconInfoCircle, run: () => openDeskDialog('about') },
];
