import type { HelpPage } from '../page.ts';

/** Pages about the first steps. */
export const beginningPages: readonly HelpPage[] = [
  {
    id: 'bestand-openen',
    title: 'Het teambestand openen',
    group: 'begin',
    words: ['inloggen', 'wachtwoord', 'ontgrendelen', 'starten', 'slot'],
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Start Trede. U ziet het bestand dat u de vorige keer opende.',
          'Vul **Uw naam** in, als Trede daarom vraagt.',
          'Vul uw **Wachtwoord** in en kies **Ontgrendelen**.',
        ],
      },
      {
        kind: 'tip',
        line: 'Een ander bestand nodig? Kies **Ander bestand openen**.',
      },
    ],
    see: ['klant-toevoegen'],
    at: ['scherm/ontgrendelen'],
  },
];
