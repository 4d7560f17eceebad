import type { HelpPage } from '../../page.ts';

export const evaluatieMaken: HelpPage = {
  id: 'evaluatie-maken',
  title: 'Een evaluatie maken',
  group: 'evaluatie',
  words: ['rapport', 'cijfers', 'college', 'raad', 'enquête', 'memo', 'vergelijken', 'periode'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Evaluatie**. Kies zo nodig **Ander rapport**.',
        'Vul **Van** en **Tot en met** in. Of kies **Dit jaar** of **Vorig jaar**.',
        'Wilt u vergelijken? Kies een periode bij **Vergelijken met**.',
        'Kies **Deelbaar** als het rapport naar anderen gaat.',
        'Lees het rapport na. Met **Als tabel** ziet u de getallen van een grafiek.',
        'Kies **Printen**, **PDF maken**, **Excel bewaren** of **CSV bewaren**.',
      ],
    },
    {
      kind: 'picture',
      picture: 'evaluatie',
      alt: 'De evaluatie met de keuzes links en het rapport in het midden.',
    },
    {
      kind: 'text',
      title: 'Intern of deelbaar',
      lines: [
        '**Intern**: precieze aantallen, alleen voor uw team. Elke pagina is vertrouwelijk.',
        '**Deelbaar**: niemand is te herkennen. Dit mag naar college, raad en partners.',
      ],
    },
    {
      kind: 'tip',
      line: 'Ontbreekt er veel? Vul eerst gegevens aan. Wat leeg is, telt als onbekend.',
    },
  ],
  see: ['afronden-of-verbergen', 'rapport-delen', 'gegevens-aanvullen'],
  at: ['/evaluatie'],
};
