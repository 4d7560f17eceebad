import type { HelpPage } from '../../page.ts';

export const budgetLezen: HelpPage = {
  id: 'budget-lezen',
  title: 'Het budget lezen en de vooruitblik begrijpen',
  group: 'geld',
  words: ['fonds', 'vrij', 'tekort', 'verwachting', 'prognose', 'vooruitblik', 'over', 'saldo'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Budget** en kies het **Jaar**.',
        'Elke rij is een fonds. De balk laat zien waar het geld is.',
        'Onder **Vrij** staat wat u nog mag besteden.',
        'De laatste kolom zegt wat Trede verwacht op de einddatum.',
        'Klik op een fonds. Eronder ziet u de vooruitblik, de beschikkingen en de orders.',
      ],
    },
    {
      kind: 'picture',
      picture: 'budget',
      alt: 'De fondsen met balken voor betaald, gefactureerd, vastgelegd en vrij.',
    },
    {
      kind: 'text',
      title: 'De vooruitblik',
      lines: [
        'Trede kijkt hoeveel u de laatste maanden per maand bestelde.',
        'Dat tempo trekt Trede door tot de einddatum. Open orders tellen al mee.',
        'Het is een rekensom, geen belofte. Grote plannen weet Trede niet.',
      ],
    },
    { kind: 'picture', picture: 'prognose', alt: 'De vooruitblik van een fonds als grafiek.' },
    {
      kind: 'tip',
      line: 'Met **Printen of exporteren** maakt u een verslag per fonds, of het bewijs voor de accountant.',
    },
  ],
  see: ['fonds-maken', 'jaarovergang', 'orders-bekijken'],
  at: ['/budget'],
};
