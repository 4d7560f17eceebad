import type { HelpPage } from '../../page.ts';

export const foutenVerbeteren: HelpPage = {
  id: 'fouten-verbeteren',
  title: 'Fouten in een lijst verbeteren',
  group: 'import',
  words: [
    'nakijken',
    'foute rijen',
    'overslaan',
    'dubbel',
    'waarschuwing',
    'zelfde persoon',
    'overschrijven',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Fouten',
      steps: [
        'Bij **Nakijken** staat per rij wat er mis is.',
        'Verbeter de cel en kies **Herstellen**. Uw bestand verandert niet.',
        'Komt een fout vaak voor? Kies **Per soort fout** en vervang alles in één keer.',
        'Lukt het niet? Kies **Rij overslaan**. Die rij gaat niet mee.',
        'Liever in Excel? Kies **Foute rijen bewaren**, verbeter ze en lees ze opnieuw in.',
      ],
    },
    {
      kind: 'picture',
      picture: 'fouten-verbeteren',
      alt: 'Rijen met een fout, die u in Trede herstelt.',
    },
    {
      kind: 'steps',
      title: 'Vragen en wijzigingen',
      steps: [
        'Bij **Vragen** kiest u **Dezelfde persoon** of **Twee personen**.',
        'Bij **Wijzigingen** kiest u per kolom **Overschrijven** of **Laten staan**.',
        'Een waarschuwing houdt niets tegen. Lees die wel.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat veilig is',
      lines: [
        'Er is niets bewaard tot u **Lijst importeren** kiest.',
        'De lijst gaat er in één keer in, of helemaal niet.',
      ],
    },
  ],
  see: ['lijst-inlezen', 'import-terugdraaien'],
};
