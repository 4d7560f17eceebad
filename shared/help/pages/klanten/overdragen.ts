import type { HelpPage } from '../../page.ts';

export const overdragen: HelpPage = {
  id: 'overdragen',
  title: 'Klanten overdragen aan een collega',
  group: 'klanten',
  words: ['overdracht', 'ziekte', 'vakantie', 'vertrek', 'caseload verdelen', 'waarnemen'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Klanten**, vink de klanten aan en kies **Overdragen**.',
        'Kies bij **Naar** wie de klanten overneemt.',
        'Vul bij **Vanaf** de dag in waarop de collega begint.',
        'Kijk bij de klanten na of iedereen erbij staat.',
        'Lees wat er meegaat. Kies zo nodig **Samenvatting bewaren (PDF)**.',
        'Kies de knop onderaan. Daarin staat om hoeveel klanten het gaat.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat gebeurt er',
      lines: [
        'Het hele dossier gaat mee. De signalen staan daarna bij de collega.',
        'Afspraken blijven in de agenda waarin ze staan. Spreek af wie gaat.',
        'Blijft een partner achter? Trede zegt het, zodat u dat kunt kiezen.',
        'Verkeerd? Kies meteen **Ongedaan maken**. Alle klanten gaan dan terug.',
      ],
    },
    {
      kind: 'warning',
      line: 'De samenvatting is een gewoon bestand met namen. Gooi die weg na het gesprek.',
    },
  ],
  see: ['klantenlijst', 'team-en-normen', 'ongedaan-maken'],
  at: ['/overdragen'],
};
