import type { HelpPage } from '../../page.ts';

export const planMaken: HelpPage = {
  id: 'plan-maken',
  title: 'Een plan van aanpak maken',
  group: 'klanten',
  words: ['doel', 'stappen', 'afspraken', 'brief voor de klant', 'versie', 'afdrukken', 'printen'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant, kies **Plan van aanpak** en dan **Plan maken**.',
        'Schrijf het **Doel** zo dat de klant het begrijpt.',
        'Voeg stappen toe met **Stap toevoegen**.',
        'Leg vast wie wat doet met **Afspraak toevoegen**.',
        'Vul bij **Evaluatie op** in wanneer u samen terugkijkt.',
        'Kies **Plan bewaren**.',
      ],
    },
    { kind: 'picture', picture: 'plan', alt: 'Een plan van aanpak met stappen en afspraken.' },
    {
      kind: 'steps',
      title: 'Een plan wijzigen',
      steps: [
        'Kies **Plan wijzigen** en pas aan wat anders wordt.',
        'Andere afspraken? Kies **Nieuwe versie**. De oude blijft te lezen.',
        'Alleen een typefout? Kies **Deze versie verbeteren**.',
      ],
    },
    {
      kind: 'tip',
      line: 'Met **Brief voor de klant (PDF)** geeft u het plan mee in gewone taal. Het kan ook in grote letters. Met **Printen** komt de brief meteen uit de printer.',
    },
  ],
  see: ['plan-evalueren', 'gesprek-vastleggen', 'traject-inkopen'],
  at: ['/klanten/:id/plan'],
};
