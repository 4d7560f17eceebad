import type { HelpPage } from '../../page.ts';

export const importTerugdraaien: HelpPage = {
  id: 'import-terugdraaien',
  title: 'Een import terugdraaien',
  group: 'import',
  words: ['ongedaan maken', 'verkeerde lijst', 'verwijderen', 'log van imports', 'herstellen'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Importeren**. Onderaan staat **Eerdere imports**.',
        'Zoek de import en kies **Ongedaan maken**.',
        'Lees wat er uit Trede gaat en wat er blijft.',
        'Kies **Import ongedaan maken**.',
      ],
    },
    {
      kind: 'text',
      title: 'Lukt het niet?',
      lines: [
        'Is er later nog een lijst geïmporteerd? Draai die eerst terug.',
        'Is er daarna iets aan een klant gedaan? Trede zegt bij wie.',
        'Zet dat terug bij **Geschiedenis** van die klant. Probeer het dan opnieuw.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat veilig is',
      lines: [
        'Wat er vóór de import stond, komt precies zo terug.',
        'Uw lijst zelf blijft bestaan. U kunt die opnieuw importeren.',
      ],
    },
    {
      kind: 'warning',
      line: 'Terugdraaien kunt u niet weer ongedaan maken. Wel opnieuw importeren.',
    },
  ],
  see: ['lijst-inlezen', 'ongedaan-maken'],
  at: ['dialoog/import-terugdraaien'],
};
