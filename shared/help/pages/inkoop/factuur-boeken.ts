import type { HelpPage } from '../../page.ts';

export const factuurBoeken: HelpPage = {
  id: 'factuur-boeken',
  title: 'Een factuur boeken en op betaald zetten',
  group: 'inkoop',
  words: ['rekening', 'factuurnummer', 'betalen', 'creditnota', 'betaald', 'btw'],
  blocks: [
    {
      kind: 'steps',
      title: 'Boeken',
      steps: [
        'Ga naar **Inkoop**, kies **Facturen** en dan **Factuur boeken**.',
        'Vul **Factuurnummer** en **Factuurdatum** in.',
        'Typ bij **Bedrag op de factuur** wat er op papier staat. Trede rekent na.',
        'Zoek de order of de klant en kies **Toevoegen**.',
        'Kijk het bedrag per regel na. **Alles** neemt wat nog open is.',
        'Kies **Factuur boeken**.',
      ],
    },
    { kind: 'picture', picture: 'factuur-boeken', alt: 'Een factuur boeken op een order.' },
    {
      kind: 'steps',
      title: 'Betaald',
      steps: [
        'Vink de facturen aan in de lijst en kies **Betaald op…**.',
        'Vul de dag in en kies **Als betaald bewaren**.',
      ],
    },
    {
      kind: 'text',
      title: 'Klopt er iets niet?',
      lines: [
        'Meer dan besteld? Schrijf de reden erbij. Die wordt afgedrukt.',
        'Geld terug? Kies bij **Soort** voor **Creditnota**. Typ het bedrag zonder min.',
        'Verkeerd bedrag? Open de factuur, kies **Factuur verwijderen** en boek opnieuw.',
      ],
    },
  ],
  see: ['orders-bekijken', 'order-wijzigen', 'geld-controleren'],
  at: ['/inkoop/facturen', 'dialoog/factuur'],
};
