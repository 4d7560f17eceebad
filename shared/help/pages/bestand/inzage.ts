import type { HelpPage } from '../../page.ts';

export const inzage: HelpPage = {
  id: 'inzage',
  title: 'Een klant inzage geven',
  group: 'bestand',
  words: ['AVG', 'recht op inzage', 'dossier opvragen', 'klacht', 'verzoek', 'persoonsgegevens'],
  blocks: [
    {
      kind: 'text',
      lines: ['Een klant mag vragen wat u bewaart. U hebt een maand om te antwoorden.'],
    },
    {
      kind: 'steps',
      steps: [
        'Kijk eerst wie het vraagt. Geef het alleen aan de klant zelf.',
        'Ga naar **Privacy** en zoek de klant bij **Inzage voor een klant**.',
        'Kies **Bewaren als PDF** of **Printen** en lees het blad voor blad na.',
        'Staat er iets over een ander in een notitie? Maak dat onleesbaar.',
        'Geef het aan de klant en gooi het bestand daarna weg.',
      ],
    },
    {
      kind: 'tip',
      line: 'Wil de klant zijn gegevens meenemen? Kies **Bewaren als JSON**. De documenten zitten erbij.',
    },
    { kind: 'warning', line: 'Dit bestand kan iedereen lezen. Stuur het niet per gewone e-mail.' },
  ],
  see: ['bewaartermijnen', 'logboek', 'gesprek-vastleggen'],
  at: ['/privacy/klant/:id'],
};
