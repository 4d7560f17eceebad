import type { HelpPage } from '../../page.ts';

export const uitstroomEnNazorg: HelpPage = {
  id: 'uitstroom-en-nazorg',
  title: 'Uitstroom vastleggen en nazorg geven',
  group: 'klanten',
  words: [
    'uit de bijstand',
    'uitgestroomd',
    'baan gevonden',
    'parttime',
    'terugkeer',
    'nazorg',
    'retentie',
    'afsluiten',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Uitstroom vastleggen',
      steps: [
        'Open de klant en kies **Werk en opleiding**.',
        'Ging het om een baan? Voeg eerst het **Werk** toe.',
        'Kies **Uitstroom vastleggen**.',
        'Kies de **Reden van uitstroom** en vul de **Datum** in.',
        'Kies **Toevoegen**. Bij parttime werk blijft een deel van de bijstand.',
      ],
    },
    {
      kind: 'steps',
      title: 'Nazorg',
      steps: [
        'Bij **Vandaag** ziet u wanneer u contact opneemt. In het begin is dat vaker.',
        'Bel of bezoek de klant. Kies bij **Waarvoor** de keuze **Nazorg**.',
        'Na 3, 6, 12 en 24 maanden vraagt Trede of de klant nog werkt.',
      ],
    },
    {
      kind: 'text',
      title: 'Komt de klant terug?',
      lines: [
        'Wis de uitstroom niet. Voeg bij **Bijstand** een **Periode** toe.',
        'Kies daar de **Reden van terugkeer**. De klant is dan weer in begeleiding.',
      ],
    },
    {
      kind: 'tip',
      line: 'Wie in nazorg is, telt niet mee voor de norm van uw caseload.',
    },
  ],
  see: ['werk-vastleggen', 'vandaag', 'evaluatie-maken'],
  at: ['dialoog/uitstroom'],
};
