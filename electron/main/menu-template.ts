import type { MenuItemConstructorOptions } from 'electron';

interface MenuChoices {
  readonly isMac: boolean;
  /** Adds reloading and the developer tools, which the packaged app does not have. */
  readonly forDevelopers: boolean;
}

const separator = { type: 'separator' } as const;

/** The application menu: what the operating system's users expect, in Dutch, and nothing more. */
export function menuTemplate({ isMac, forDevelopers }: MenuChoices): MenuItemConstructorOptions[] {
  return [
    ...(isMac ? [macMenu] : []),
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
        { role: 'zoomIn', label: 'Groter' },
        // The plus stands on another key than the equals sign on some keyboards; both make it larger.
        { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+=', visible: false },
        { role: 'zoomOut', label: 'Kleiner' },
        { role: 'resetZoom', label: 'Gewone grootte' },
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
  ];
}

const developerItems: MenuItemConstructorOptions[] = [
  separator,
  { role: 'reload', label: 'Opnieuw laden' },
  { role: 'toggleDevTools', label: 'Hulpmiddelen voor ontwikkelaars' },
];

const macMenu: MenuItemConstructorOptions = {
  label: 'Trede',
  submenu: [
    { role: 'about', label: 'Over Trede' },
    separator,
    { role: 'hide', label: 'Trede verbergen' },
    { role: 'hideOthers', label: 'Andere verbergen' },
    { role: 'unhide', label: 'Alles tonen' },
    separator,
    { role: 'quit', label: 'Trede stoppen' },
  ],
};
