import type { HelpPage } from '../../page.ts';

export const inburgering: HelpPage = {
  id: 'inburgering',
  title: 'Inburgering en taal bijhouden',
  group: 'klanten',
  words: [
    'PIP',
    'brede intake',
    'B1-route',
    'onderwijsroute',
    'Z-route',
    'MAP',
    'PVT',
    'taalniveau',
    'termijn',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies **Inburgering en taal**.',
        'Kies **Wet inburgering 2021 invullen** of **Wet van 2013 invullen**.',
        'Vul **Begin van de termijn** in. Trede rekent de laatste dag uit.',
        'Vul per vak in wat u weet. Kies steeds **Bewaren**.',
        'Voeg met **Taalniveau** een meting toe: vaardigheid, niveau en dag.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'PIP is het persoonlijk plan voor de inburgering. MAP en PVT zijn onderdelen ervan.',
        'Vandaag waarschuwt u als het PIP te laat komt of de termijn afloopt.',
        'Past iets niet bij de wet? Trede zegt het. Bewaren mag toch.',
      ],
    },
    {
      kind: 'tip',
      line: 'Meet taal op papier en in de praktijk apart. Die twee verschillen vaak.',
    },
  ],
  see: ['vandaag', 'week-invullen', 'klant-bekijken'],
  at: ['/klanten/:id/inburgering'],
};
