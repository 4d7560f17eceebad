import type { HelpPage } from '../../page.ts';

export const klantToevoegen: HelpPage = {
  id: 'klant-toevoegen',
  title: 'Een klant toevoegen',
  group: 'klanten',
  words: ['nieuwe klant', 'aanmelden', 'invoeren', 'statushouder', 'oudkomer', 'persoon erbij'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Klanten** en kies **Nieuwe klant**.',
        'Vul het **Klantnummer**, de **Voornaam** en de **Achternaam** in.',
        'Vul **Gevestigd op** in als u die dag weet. Daaruit volgt de doelgroep.',
        'Kies de **Klantmanager** en de **Groep**. Dan krijgt iemand de signalen.',
        'Is de partner al klant? Kies die bij **Partner in dezelfde bijstandspartij**.',
        'Kies **Klant toevoegen**. De pagina van de klant gaat open.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Alleen nummer en naam zijn verplicht. De rest vult u later in.',
        'Lijkt iemand op een klant die er al is? Trede laat dat zien. U beslist.',
      ],
    },
    { kind: 'warning', line: 'Gebruik nooit een BSN als klantnummer. Trede bewaart geen BSN.' },
  ],
  see: ['klant-bekijken', 'partner', 'lijst-inlezen'],
  at: ['/klanten/nieuw'],
};
