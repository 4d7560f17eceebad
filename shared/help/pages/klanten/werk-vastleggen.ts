import type { HelpPage } from '../../page.ts';

export const werkVastleggen: HelpPage = {
  id: 'werk-vastleggen',
  title: 'Werk, opleiding en bijstand vastleggen',
  group: 'klanten',
  words: [
    'baan',
    'proefplaatsing',
    'taalmaatje',
    'buddy',
    'werkgever',
    'contract',
    'diploma',
    'cv',
    'wens',
    'loonwaarde',
    'medisch advies',
    'kinderopvang',
    'reiskosten',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies **Werk en opleiding**.',
        'Kies de knop van het vak, zoals **Werk** of **Opleiding**.',
        'Vul bij werk de **Werkgever**, **Uren per week** en **Contract tot en met** in.',
        'Kies bij **Werkt op** de dagdelen. Die komen in de week van de klant.',
        'Kies **Toevoegen**.',
        'Kijk of de **Bijstand** nog klopt. Voeg zo nodig een **Periode** toe.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat nodig is om te beginnen',
      lines: [
        'Zet bij **Randvoorwaarden** wat geregeld moet zijn, zoals kinderopvang of een fiets.',
        'Vandaag waarschuwt u als dat te lang duurt.',
      ],
    },
    {
      kind: 'warning',
      line: 'Zegt iemand niet te kunnen werken? Vraag een **Medisch advies**. Schrijf de ziekte zelf niet op.',
    },
  ],
  see: ['uitstroom-en-nazorg', 'week-invullen', 'klant-bekijken'],
  at: ['/klanten/:id/werk'],
};
