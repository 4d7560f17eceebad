import type { HelpPage } from '../../page.ts';

export const lijstInlezen: HelpPage = {
  id: 'lijst-inlezen',
  title: 'Een lijst importeren uit Excel of CSV',
  group: 'import',
  words: [
    'importeren',
    'inladen',
    'uploaden',
    'Excel',
    'CSV',
    'spreadsheet',
    'voorbeeldlijst',
    'inlezen',
    'contacten inlezen',
    'facturen inlezen',
  ],
  blocks: [
    {
      kind: 'text',
      lines: ['Dit doet een adviseur of een coördinator. Uw bestand blijft zoals het is.'],
    },
    {
      kind: 'steps',
      steps: [
        'Ga naar **Importeren** en kies **Lijst kiezen**.',
        'Kijk of Trede uw bestand goed leest. Zie de volgende regels voor vreemde tekens.',
        'Kies **Verder naar kolommen** en koppel elke kolom.',
        'Kies **Verder naar waarden** en kijk de woorden na.',
        'Kies **Verder naar nakijken**. Herstel fouten en beantwoord vragen.',
        'Kies **Lijst importeren**. Trede maakt eerst een reservekopie.',
      ],
    },
    {
      kind: 'text',
      title: 'Ziet het er vreemd uit?',
      lines: [
        'Verkeerde letters, zoals bij é? Kies een andere **Tekenset**.',
        'Alles in één kolom? Kies een ander **Scheidingsteken**.',
        'Staan de namen van de kolommen lager? Kies een andere **Kopregel**.',
      ],
    },
    {
      kind: 'tip',
      line: 'U mag een lijst ook op het venster slepen. Nog geen lijst? Begin met de **Voorbeeldlijst voor Excel**.',
    },
    { kind: 'warning', line: 'Een kolom met BSN’s blijft altijd weg. Trede bewaart geen BSN.' },
  ],
  see: ['kolommen-koppelen', 'fouten-verbeteren', 'import-terugdraaien'],
  at: ['/importeren'],
};
