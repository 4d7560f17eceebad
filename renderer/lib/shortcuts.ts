/** What a group of shortcuts works on, in the order of the list. */
export const shortcutGroups = [
  'app',
  'pages',
  'forms',
  'lists',
  'week',
  'attendance',
  'pdf',
] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  readonly group: ShortcutGroup;
  /** The ways to press it: keys held together, `mod` is Ctrl, and Cmd on a Mac. */
  readonly keys: readonly string[];
  /**
   * Works wherever the focus is, by `useShortcut` or what stands around the app. Left out: it belongs to the part
   * that has the focus.
   */
  readonly everywhere?: true;
  /** A single character: a field needs it for itself, and who speaks to the computer can switch it off. */
  readonly single?: true;
}

const everywhere = true;

/**
 * Every shortcut of the app: what listens and what is listed under `?` both come from here. Not among them is what
 * each window of the computer has: copying, zooming, closing.
 */
export const shortcuts = {
  search: { group: 'app', keys: ['mod+K'], everywhere },
  quickNote: { group: 'app', keys: ['mod+shift+N'], everywhere },
  undo: { group: 'app', keys: ['mod+Z'], everywhere },
  lock: { group: 'app', keys: ['mod+L'], everywhere },
  help: { group: 'app', keys: ['F1'], everywhere },
  helpAcross: { group: 'app', keys: ['F6'], everywhere },
  list: { group: 'app', keys: ['mod+/'], everywhere },
  listOneKey: { group: 'app', keys: ['?'], everywhere, single: true },

  // As in the programs for mail and chat: the pages of the main menu from above.
  today: { group: 'pages', keys: ['mod+1'], everywhere },
  caseload: { group: 'pages', keys: ['mod+2'], everywhere },
  agenda: { group: 'pages', keys: ['mod+3'], everywhere },
  purchasing: { group: 'pages', keys: ['mod+4'], everywhere },
  budget: { group: 'pages', keys: ['mod+5'], everywhere },
  evaluation: { group: 'pages', keys: ['mod+6'], everywhere },

  send: { group: 'forms', keys: ['mod+Enter'] },
  close: { group: 'forms', keys: ['Escape'] },

  row: { group: 'lists', keys: ['ArrowUp', 'ArrowDown'] },
  tenRows: { group: 'lists', keys: ['PageUp', 'PageDown'] },
  firstRow: { group: 'lists', keys: ['Home', 'End'] },
  openRow: { group: 'lists', keys: ['Enter'] },
  chooseRow: { group: 'lists', keys: ['Space'] },
  chooseRange: { group: 'lists', keys: ['shift+Space'] },
  chooseAll: { group: 'lists', keys: ['mod+A'] },

  dagdeel: { group: 'week', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  chooseDagdeel: { group: 'week', keys: ['Space'] },

  present: { group: 'attendance', keys: ['a'] },
  excused: { group: 'attendance', keys: ['m'] },
  absent: { group: 'attendance', keys: ['w'] },
  notNoted: { group: 'attendance', keys: ['Delete'] },

  zoomDocument: { group: 'pdf', keys: ['+', '-'] },
  wholeWidth: { group: 'pdf', keys: ['0'] },
  turnPage: { group: 'pdf', keys: ['PageUp', 'PageDown'] },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutId = keyof typeof shortcuts;
export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];

/** As a value, for who takes any of them. */
export const shortcutOf = (id: ShortcutId): Shortcut => shortcuts[id];

const names: Readonly<Record<string, string>> = {
  shift: 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Space: 'Spatiebalk',
};

/** The keys of one way to press, as they stand on the keyboard: 'Ctrl', 'Shift', 'N'. */
export function keyCaps(keys: string, isMac: boolean): string[] {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) =>
    part === 'mod'
      ? isMac
        ? 'Cmd'
        : 'Ctrl'
      : (names[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
  );
}

/** Whether the keys of a Mac are meant. */
export const onMac = (): boolean => /^Mac/.test(navigator.platform);

/** A text that names keys, with the names that stand on the keys of a Mac where they are meant. */
export const keysHere = (text: string, isMac = onMac()): string =>
  isMac ? text.replace(/\bCtrl\b/g, 'Cmd') : text;

/** The first way to press it, on a button or in a hint: 'Ctrl K', 'Ctrl+Shift+N'. */
export const shortcutText = (id: ShortcutId, between = '+'): string =>
  keyCaps(shortcutOf(id).keys[0] ?? '', onMac()).join(between);

/** The same for `aria-keyshortcuts`: 'Control+K'. */
export const ariaShortcut = (id: ShortcutId): string =>
  (shortcutOf(id).keys[0] ?? '')
    .split('+')
    .map((part) =>
      part === 'mod' ? (onMac() ? 'Meta' : 'Control') : part === 'shift' ? 'Shift' : part,
    )
    .join('+');
