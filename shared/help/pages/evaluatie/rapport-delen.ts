import type { HelpPage } from '../../page.ts';

export const rapportDelen: HelpPage = {
  id: 'rapport-delen',
  title: 'Een rapport exporteren en delen',
  group: 'evaluatie',
  words: [
    'PDF',
    'printen',
    'Excel',
    'CSV',
    'JSON',
    'versturen',
    'namen nakijken',
    'register',
    'wat is er gedeeld',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Maak het rapport en kies **Deelbaar**.',
        'Kies **PDF maken**, of een bestand om mee te rekenen.',
        'Staat er misschien een klant in? Wijzig dat woord, of kies **Dit is geen klant**.',
        'Vul bij **Voor wie?** in waar het heen gaat. Dat mag ook later.',
        'Lees wat er weggaat en kies de knop nog eens.',
        'Kies een map. Trede schrijft op wie dit deelde en wanneer.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat er gedeeld is',
      lines: [
        'Kies **Wat er gedeeld is** bij Evaluatie. Daar staat elk bewaard rapport.',
        'Wist u eerst niet voor wie het was? Vul het daar in.',
      ],
    },
    {
      kind: 'warning',
      line: 'Een intern rapport is niet beschermd. Stuur dat nooit naar buiten.',
    },
  ],
  see: ['evaluatie-maken', 'rapport-geweigerd', 'afronden-of-verbergen'],
  at: ['/evaluatie/gedeeld', 'dialoog/delen'],
};
