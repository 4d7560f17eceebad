import type { HelpPage } from '../../page.ts';

export const orderWijzigen: HelpPage = {
  id: 'order-wijzigen',
  title: 'Een order wijzigen, annuleren of vrijgeven',
  group: 'inkoop',
  words: ['opzeggen', 'stoppen', 'rest vrijgeven', 'ander bedrag', 'opdrachtbrief', 'verlengen'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Inkoop** en open de order.',
        'Ander aantal, andere prijs of einddatum? Kies **Order wijzigen** en schrijf waarom.',
        'Gaat het niet door, en is er geen factuur? Kies in het menu **Order annuleren**.',
        'Is er al een factuur, en komt er geen meer? Kies **Rest vrijgeven**.',
        'Een brief voor de aanbieder? Kies **Opdrachtbrief bewaren**.',
      ],
    },
    {
      kind: 'picture',
      picture: 'order',
      alt: 'Waar het geld van een order is: vastgelegd, gefactureerd of betaald.',
    },
    {
      kind: 'text',
      title: 'Wat gebeurt er',
      lines: [
        'Wat vrijkomt, staat meteen weer bij **Vrij** in het fonds.',
        'Wat al gefactureerd is, blijft staan.',
        'Elke wijziging staat met reden in de geschiedenis van de order.',
        'Vergist u zich? Kies **Ongedaan maken** in de melding.',
      ],
    },
  ],
  see: ['orders-bekijken', 'factuur-boeken', 'resultaat-invullen'],
  at: ['/inkoop/orders/:id'],
};
