import type { HelpPage } from '../../page.ts';

export const planEvalueren: HelpPage = {
  id: 'plan-evalueren',
  title: 'Een plan evalueren',
  group: 'klanten',
  words: ['terugkijken', 'voortgang', 'stand van een stap', 'afspraak gedaan', 'nieuwe evaluatie'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies **Plan van aanpak**.',
        'Zet elke stap op de goede stand: **Straks**, **Bezig**, **Klaar** of **Vervallen**.',
        'Vink de afspraken aan die gedaan zijn.',
        'Kies **Plan evalueren**.',
        'Schrijf bij **Wat is er gebleken?** wat lukt en wat niet.',
        'Vul **Volgende evaluatie op** in en kies **Evaluatie bewaren**.',
      ],
    },
    {
      kind: 'text',
      title: 'Was het plan al eens geëvalueerd?',
      lines: [
        'Dan maakt Trede een nieuwe versie van het plan.',
        'De eerdere evaluatie blijft te lezen bij **Eerdere versies**.',
      ],
    },
  ],
  see: ['plan-maken', 'trede-meten'],
};
