import type { HelpPage } from '../../page.ts';

export const reservekopieen: HelpPage = {
  id: 'reservekopieen',
  title: 'Reservekopieën en proefherstel',
  group: 'bestand',
  words: ['backup', 'back-up', 'veiligstellen', 'tweede plek', 'USB', 'proberen', 'test'],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Trede maakt elke dag en bij het sluiten een reservekopie, en leest die na.',
        'U hoeft daar niets voor te doen. Drie dingen doet u wel.',
      ],
    },
    {
      kind: 'steps',
      title: 'Een tweede plek',
      steps: [
        'Ga naar **Reservekopieën**. Dit doet een coördinator.',
        'Kies **Tweede plek kiezen** en wijs een map op een andere schijf aan.',
        'Doe dit op elke computer. Een schijf heet daar vaak anders.',
      ],
    },
    {
      kind: 'steps',
      title: 'Proefherstel, elk jaar',
      steps: [
        'Kies **Laatste reservekopie proberen**.',
        'Trede zet een kopie terug, kijkt die na en telt. Daarna is die weer weg.',
        'Vergelijk de aantallen. Staat er dat die heel is? Dan is het goed.',
        'Niet heel? Kies **Nu een reservekopie maken** en probeer die.',
      ],
    },
    {
      kind: 'picture',
      picture: 'reservekopieen',
      alt: 'De keuze van een tweede plek.',
    },
    {
      kind: 'steps',
      title: 'Waarschuwingen lezen',
      steps: [
        'Staat er boven in beeld iets over reservekopieën? Klik erop en lees wat te doen is.',
      ],
    },
  ],
  see: ['reservekopie-terugzetten', 'nieuwe-computer'],
  at: ['/reservekopieen'],
};
