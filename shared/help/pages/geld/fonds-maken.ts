import type { HelpPage } from '../../page.ts';

export const fondsMaken: HelpPage = {
  id: 'fonds-maken',
  title: 'Een fonds maken en het bedrag invullen',
  group: 'geld',
  words: [
    'subsidie',
    'regeling',
    'beschikking',
    'participatiebudget',
    'voorwaarden',
    'verdeelsleutel',
    'begrotingswijziging',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Het fonds',
      steps: [
        'Ga naar **Budget** en kies **Fonds toevoegen**.',
        'Vul de **Naam** in en kies de **Bron**.',
        'Kies of het bedrag per jaar geldt, of voor de hele looptijd.',
        'Weet u het al? Vul dan het **Bedrag van de beschikking** in. U kunt het ook later doen.',
        'Vul de voorwaarden in, zoals **Voor wie** en **Te besteden tot en met**.',
        'Kies **Fonds toevoegen**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Het bedrag later invullen, of een nieuw bedrag',
      steps: [
        'Kies het fonds in de lijst en dan **Beschikking**.',
        'Kies de **Soort** en vul de **Datum van de beschikking** in.',
        'Vul het **Bedrag van de beschikking** in: het hele bedrag, niet wat erbij komt.',
        'Kies **Beschikking toevoegen**. De laatste beschikking telt.',
      ],
    },
    {
      kind: 'text',
      title: 'Geld verschuiven of verdelen',
      lines: [
        'Van fonds naar fonds: open **Meer** en kies **Begrotingswijziging…**.',
        'Steeds dezelfde verdeling bij orders: kies **Verdeelsleutels…**.',
      ],
    },
    {
      kind: 'tip',
      line: 'Bij elke order kijkt Trede of het fonds mag betalen. Vul de voorwaarden dus goed in.',
    },
  ],
  see: ['budget-lezen', 'order-goedkeuren', 'jaarovergang'],
};
