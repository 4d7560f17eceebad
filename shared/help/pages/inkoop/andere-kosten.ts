import type { HelpPage } from '../../page.ts';

export const andereKosten: HelpPage = {
  id: 'andere-kosten',
  title: 'Andere kosten, of inkopen voor meer klanten',
  group: 'inkoop',
  words: [
    'kinderopvang',
    'reiskosten',
    'personeel',
    'fte',
    'zaalhuur',
    'meerdere klanten tegelijk',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Andere kosten',
      steps: [
        'Ga naar **Inkoop** en kies **Andere kosten**.',
        'Kies de **Soort kosten** en schrijf bij **Waarvoor** wat het is.',
        'Is het voor één klant? Zoek die op. Leeg is voor het hele team.',
        'Vul aantal, prijs en **Btw** in, en kies het **Fonds**.',
        'Kies **Kosten vastleggen**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Hetzelfde traject voor meer klanten',
      steps: [
        'Ga naar **Inkoop** en kies **Meerdere klanten**.',
        'Zoek de klanten. Elke klant krijgt een eigen regel op de order.',
        'Kies het traject, de prijs en het fonds.',
        'Kies **Trajecten inkopen**.',
      ],
    },
    {
      kind: 'tip',
      line: 'Betalen meer fondsen samen? Kies **Percentage**, **Bedrag** of **Sleutel**. Trede verdeelt tot op de cent.',
    },
  ],
  see: ['traject-inkopen', 'groepscursus', 'fonds-maken'],
  at: ['/inkoop/nieuw/kosten', '/inkoop/nieuw/klanten'],
};
