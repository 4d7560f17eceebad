import type { MenuItemConstructorOptions } from 'electron';
import type { DeskDialog } from '#shared/ipc/bridge.ts';

/** What the items of our own do. */
export interface MenuActs {
  /** Shows a dialog of the window, whatever screen it is on. */
  readonly show: (dialog: DeskDialog) => void;
  readonly textSize: (way: 'larger' | 'smaller' | 'usual') => void;
}

interface MenuChoices extends MenuActs {
  readonly isMac: boolean;
  /** Adds reloading and the developer tools, which the packaged app does not have. */
  readonly forDevelopers: boolean;
}

const separator = { type: 'separator' } as const;

/** The application menu: what the operating system's users expect, in Dutch, and nothing more. */
export function menuTemplate({
  isMac,
  forDevelopers,
  show,
  textSize,
}: MenuChoices): MenuItemConstructorOptions[] {
  const about = { label: 'Over Trede', click: () => show('about') };
  return [
    ...(isMac ? [macMenu(about)] : []),
    { label: 'Bestand', submenu: [{ role: isMac ? 'close' : 'quit', label: 'Trede sluiten' }] },
    {
      label: 'Bewerken',
      submenu: [
        { role: 'undo', label: 'Ongedaan maken' },
        { role: 'redo', label: 'Opnieuw' },
        separator,
        { role: 'cut', label: 'Knippen' },
        { role: 'copy', label: 'Kopiëren' },
        { role: 'paste', label: 'Plakken' },
        { role: 'selectAll', label: 'Alles selecteren' },
      ],
    },
    {
      label: 'Beeld',
      submenu: [
        ...textSizeItems(textSize),
        { label: 'Tekst en kleuren…', click: () => show('appearance') },
        separator,
        { role: 'togglefullscreen', label: 'Volledig scherm' },
        ...(forDevelopers ? developerItems : []),
      ],
    },
    {
      label: 'Venster',
      submenu: [
        { role: 'minimize', label: 'Minimaliseren' },
        ...(isMac ? ([{ role: 'zoom', label: 'Vergroten' }] as const) : []),
      ],
    },
    // On a Mac it stands in the menu of the app, where its users look for it.
    ...(isMac ? [] : [{ label: 'Hulp', submenu: [about] }]),
  ];
}

/**
 * Ours and not Electron's own roles, so that the size goes in the steps of the dialog and is remembered. The plus
 * stands on another key than the equals sign on some keyboards, and again beside the numbers: all of them count.
 */
const textSizeItems = (textSize: MenuActs['textSize']): MenuItemConstructorOptions[] => {
  const ways = [
    ['larger', 'Groter', ['Plus', '=', 'numadd']],
    ['smaller', 'Kleiner', ['-', 'numsub']],
    ['usual', 'Gewone grootte', ['0', 'num0']],
  ] as const;
  return ways.flatMap(([way, label, keys]) =>
    keys.map((key, at) => ({
      label,
      accelerator: `CommandOrControl+${key}`,
      // The first key is the one that is shown.
      visible: at === 0,
      acceleratorWorksWhenHidden: true,
      click: () => textSize(way),
    })),
  );
};

const developerItems: MenuItemConstructorOptions[] = [
  separator,
  { role: 'reload', label: 'Opnieuw laden' },
  { role: 'toggleDevTools', label: 'Hulpmiddelen voor ontwikkelaars' },
];

const macMenu = (about: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
  label: 'Trede',
  submenu: [
    about,
    separator,
    { role: 'hide', label: 'Trede verbergen' },
    { role: 'hideOthers', label: 'Andere verbergen' },
    { role: 'unhide', label: 'Alles tonen' },
    separator,
    { role: 'quit', label: 'Trede stoppen' },
  ],
});
