import type { HelpPage } from '../../page.ts';

export const ordersBekijken: HelpPage = {
  id: 'orders-bekijken',
  title: 'Orders bekijken en de lijst bewaren',
  group: 'inkoop',
  words: [
    'inkoop',
    'bestelling',
    'overzicht',
    'vastgelegd',
    'betaald',
    'gefactureerd',
    'verplichting',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Inkoop**. U ziet alle orders.',
        'Kies boven de lijst een **Status**, **Fonds** of **Budgetjaar**.',
        'Of zoek op order, traject, aanbieder of klantnummer.',
        'Klik op een order. U ziet de regels, het geld en de facturen.',
        'Kies **Lijst bewaren** voor de lijst als PDF, Excel of CSV.',
      ],
    },
    {
      kind: 'text',
      title: 'De woorden',
      lines: [
        '**Vastgelegd**: besteld, er is nog geen factuur.',
        '**Gefactureerd**: er is een factuur, die is nog niet betaald.',
        '**Betaald**: het geld is weg. Elke euro staat er één keer.',
      ],
    },
  ],
  see: ['order-wijzigen', 'factuur-boeken', 'budget-lezen'],
  at: ['/inkoop'],
};
