import type { HelpPage } from '../../page.ts';

export const klantenExporteren: HelpPage = {
  id: 'klanten-exporteren',
  title: 'De lijst met klanten exporteren',
  group: 'klanten',
  words: [
    'Excel',
    'CSV',
    'downloaden',
    'uitvoeren',
    'bestand met klanten',
    'spreadsheet',
    'kopiëren',
    'plakken',
    'klembord',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Zet de lijst bij **Klanten** zoals u die wilt hebben.',
        'Wilt u maar een paar klanten? Vink die aan.',
        'Kies **Exporteren** en dan **Deze weergave als Excel (.xlsx)** of **Deze weergave als CSV**.',
        'Lees wat er weggaat en kies **Bewaren als Excel** of **Bewaren als CSV**.',
        'Kies de map. Neem er een waar alleen uw team bij kan.',
      ],
    },
    {
      kind: 'warning',
      line: 'In dit bestand staan namen en er zit geen wachtwoord op. Gooi het weg als u klaar bent.',
    },
    {
      kind: 'text',
      title: 'Meteen plakken in Excel',
      lines: [
        'Kies **Exporteren** en dan **Tabel kopiëren**. Plak de lijst in Excel.',
        'Bij een tabel over geld en in een rapport kiest u ook **Tabel kopiëren**.',
        'Doe het meteen. Bij vergrendelen en sluiten maakt Trede het klembord leeg.',
        'Een tabel uit een deelbaar rapport telt als een rapport dat u deelde.',
      ],
    },
    {
      kind: 'text',
      title: 'Cijfers voor anderen?',
      lines: [
        'Deel dan nooit deze lijst. Maak een evaluatie: daarin is niemand te herkennen.',
        'Met **Hele lijst om weer in te lezen, CSV** maakt u een lijst die Trede zelf weer leest.',
      ],
    },
  ],
  see: ['evaluatie-maken', 'lijst-inlezen', 'lijst-bewaren'],
};
