import type { HelpPage } from '../../page.ts';

export const trajectInkopen: HelpPage = {
  id: 'traject-inkopen',
  title: 'Een traject kopen voor een klant',
  group: 'inkoop',
  words: [
    'inkopen',
    'bestellen',
    'cursus',
    'jobcoach',
    'aanbieder',
    'order',
    'prijs',
    'fonds kiezen',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies rechtsboven **Traject**.',
        'Kies een traject uit de lijst. Wat past, staat bovenaan.',
        'Kijk de prijs en de **Btw** na.',
        'Vul de **Startdatum** in en klik de **Dagdelen** aan. Botst er iets, dan ziet u dat.',
        'Kies het **Fonds** dat betaalt. U ziet wat er nu vrij is en wat hierna.',
        'Kijk bij **Dit legt u vast** het bedrag na en kies **Traject inkopen**.',
      ],
    },
    {
      kind: 'picture',
      picture: 'traject-inkopen',
      alt: 'Het fonds dat betaalt, met wat er nu vrij is en wat hierna.',
    },
    {
      kind: 'text',
      title: 'Wat gebeurt er',
      lines: [
        'Het bedrag is meteen vastgelegd in het fonds.',
        'Is het hoger dan uw mandaat? Dan kiest u **Om akkoord vragen**. Tot dan is niets vastgelegd.',
        'Mag het fonds dit niet betalen? Dan staat erbij waarom.',
      ],
    },
    {
      kind: 'tip',
      line: 'Toch niet? Zolang er geen factuur is, kiest u **Order annuleren** in het menu bij het traject.',
    },
  ],
  see: ['week-invullen', 'order-goedkeuren', 'traject-aanvragen'],
  at: ['/klanten/:id/inkopen', 'dialoog/traject', 'dialoog/verdeelsleutel'],
};
