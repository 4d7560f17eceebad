import type { HelpPage } from '../../page.ts';

export const weekInvullen: HelpPage = {
  id: 'week-invullen',
  title: 'De week van een klant invullen',
  group: 'klanten',
  words: ['dagdelen', 'rooster', 'school', 'beschikbaar', 'botsen', 'tijden', 'vrij'],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Een week heeft dagdelen: ochtend, middag en avond.',
        'Als de week klopt, ziet u bij het inkopen wat past.',
      ],
    },
    {
      kind: 'steps',
      steps: [
        'Open de klant. Rechts staat de week.',
        'Kies **Vaste activiteit toevoegen**.',
        'Kies de **Soort**, zoals School, en geef die een **Naam**.',
        'Klik de **Dagdelen** aan die bezet zijn. Met de pijltjes kan ook.',
        'Weet u tot wanneer? Vul **Tot en met** in.',
        'Kies **Toevoegen**.',
      ],
    },
    { kind: 'picture', picture: 'week', alt: 'De week van een klant met bezette dagdelen.' },
    {
      kind: 'text',
      title: 'Botst er iets?',
      lines: [
        'Onder de week staat welk dagdeel botst, en waarmee.',
        'Werk en trajecten komen vanzelf in de week. Die vult u bij werk of inkoop in.',
      ],
    },
  ],
  see: ['traject-inkopen', 'werk-vastleggen', 'afspraak-maken'],
};
