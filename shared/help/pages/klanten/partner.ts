import type { HelpPage } from '../../page.ts';

export const partner: HelpPage = {
  id: 'partner',
  title: 'De partner niet vergeten',
  group: 'klanten',
  words: [
    'gezin',
    'echtgenoot',
    'vrouw',
    'bijstandspartij',
    'nareiziger',
    'kinderen',
    'koppelen',
    'scheiden',
  ],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Vaak krijgt één partner een traject en blijft de ander thuis.',
        'Trede laat daarom beide partners naast elkaar zien.',
      ],
    },
    {
      kind: 'steps',
      title: 'Zien wie nog niets heeft',
      steps: [
        'Ga naar **Klanten** en kies **Partner zonder lopend traject**.',
        'Open een klant. In het bovenste vak staat ook de partner.',
        'Koop voor de partner iets in, of maak een plan.',
      ],
    },
    {
      kind: 'steps',
      title: 'Een partner koppelen',
      steps: [
        'Open het menu **Gezin wijzigen** bij de klant.',
        'Kies **Partner koppelen** en zoek de klant. Kies **Koppelen**.',
        'Is de partner nog geen klant? Kies **Partner als nieuwe klant toevoegen**.',
        'Gaan zij uit elkaar? Maak de partner los in hetzelfde menu.',
      ],
    },
    { kind: 'tip', line: 'Een kind voegt u toe met **Kind toevoegen**. Kinderen zijn geen klant.' },
  ],
  see: ['klantenlijst', 'klant-toevoegen', 'traject-inkopen'],
  at: ['dialoog/partner'],
};
