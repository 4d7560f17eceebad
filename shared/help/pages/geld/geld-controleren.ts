import type { HelpPage } from '../../page.ts';

export const geldControleren: HelpPage = {
  id: 'geld-controleren',
  title: 'Het geld laten natellen, en bewijs voor de accountant',
  group: 'geld',
  words: [
    'controle',
    'accountant',
    'verantwoording',
    'klopt niet',
    'natellen',
    'afdrukken',
    'exporteren',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Natellen',
      steps: [
        'Ga naar **Budget**, open **Meer** en kies **Controleren**.',
        'Trede telt al het geld opnieuw, van de eerste order tot de laatste betaling.',
        'Staat er dat alles klopt? Dan bent u klaar.',
        'Klopt iets niet? In de tabel staat waar. Kijk dat na.',
        'Kies daarna **Nog eens controleren**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Voor de accountant',
      steps: [
        'Ga naar **Budget** en kies **Printen of exporteren**.',
        'Kies bij **Wat** voor **Bewijs voor de accountant**.',
        'Kies het **Fonds**, het **Jaar** en het soort bestand.',
        'Kies **Bewaren…** en wijs een map aan.',
      ],
    },
    {
      kind: 'warning',
      line: 'In dat bestand staan klantnummers en bedragen. Deel het alleen met wie dat mag zien.',
    },
  ],
  see: ['budget-lezen', 'factuur-boeken'],
  at: ['/budget/controleren'],
};
