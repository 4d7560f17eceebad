import type { HelpPage } from '../../page.ts';

export const vandaag: HelpPage = {
  id: 'vandaag',
  title: 'Zien wat er vandaag te doen is',
  group: 'klanten',
  words: ['signalen', 'taken', 'te doen', 'herinnering', 'uitstellen', 'termijn', 'over tijd'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Vandaag**. Vraagt Trede wie u bent? Kies uw naam.',
        'Begin bij **Nu doen**. Daar is de termijn voorbij.',
        'Lees de zin: daarin staat waarom de klant er staat.',
        'Kies de knop erachter, zoals **Contact vastleggen** of **Trede meten**.',
        'Is het gedaan? Dan verdwijnt de regel vanzelf.',
        'Was een termijn al voorbij toen u de lijst importeerde? Die staat in één regel onder **Nu doen**. Druk op die regel.',
      ],
    },
    { kind: 'picture', picture: 'vandaag', alt: 'De pagina Vandaag met signalen in drie groepen.' },
    {
      kind: 'steps',
      title: 'Nu niet?',
      steps: [
        'Open het menu met de drie puntjes en kies **Uitstellen**.',
        'Kies een dag en schrijf waarom. Uw collega’s zien die reden.',
        'Onder de lijst staat wat is uitgesteld. Met **Weer tonen** haalt u het terug.',
      ],
    },
    {
      kind: 'tip',
      line: 'Met **Waarom zie ik dit?** leest u welke regel erachter zit. De grenzen staan bij Team en normen.',
    },
  ],
  see: ['gesprek-vastleggen', 'team-en-normen', 'partner'],
  at: ['/vandaag'],
};
