import type { HelpPage } from '../page.ts';

/** Pages about clients. */
export const clientPages: readonly HelpPage[] = [
  {
    id: 'klant-toevoegen',
    title: 'Een klant toevoegen',
    group: 'klanten',
    words: ['nieuwe klant', 'aanmelden', 'invoeren', 'statushouder', 'persoon erbij'],
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Ga naar **Klanten** en kies **Nieuwe klant**.',
          'Vul het **Klantnummer**, de **Voornaam** en de **Achternaam** in. De rest mag later.',
          'Is de partner al klant? Kies die bij **Partner in dezelfde bijstandspartij**.',
          'Kies **Klant toevoegen**. De pagina van de klant gaat open.',
        ],
      },
      { kind: 'warning', line: 'Gebruik nooit een BSN als klantnummer.' },
    ],
    see: ['bestand-openen'],
    at: ['/klanten/nieuw'],
  },
];
