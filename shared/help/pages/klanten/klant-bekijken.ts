import type { HelpPage } from '../../page.ts';

export const klantBekijken: HelpPage = {
  id: 'klant-bekijken',
  title: 'De pagina van een klant lezen en bijwerken',
  group: 'klanten',
  words: [
    'dossier',
    'verhaal',
    'gegevens wijzigen',
    'telefoonnummer',
    'adres',
    'kinderen',
    'groep',
    'taalmaatje',
  ],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Bij **Verhaal** ziet u het gezin, de trede over de tijd en wat er loopt.',
        'Rechts staan de volgende acties, het plan en de week van de klant.',
      ],
    },
    {
      kind: 'picture',
      picture: 'klant',
      alt: 'De pagina van een klant: het gezin en de lijn van de trede.',
    },
    {
      kind: 'steps',
      title: 'Gegevens wijzigen',
      steps: [
        'Kies **Wijzigen** bij **Gegevens**.',
        'Pas aan wat anders is, zoals **Telefoon** of **Nationaliteit**.',
        'Kies **Bewaren**. De oude waarde blijft bij **Geschiedenis** staan.',
        'Een andere **Groep** of **Klantmanager**? Voeg die toe met de dag waarop het begint.',
      ],
    },
    {
      kind: 'text',
      title: 'Iemand anders was u voor',
      lines: [
        'Trede laat dan zien wat er nu staat. Kies **Neem over** of **Houd wat ik invulde**.',
        'Er gaat niets stil verloren.',
      ],
    },
    {
      kind: 'warning',
      line: 'Schrijf op wat iemand wel of niet kan. Schrijf nooit een diagnose op.',
    },
  ],
  see: ['trede-meten', 'week-invullen', 'gesprek-vastleggen'],
  at: ['/klanten/:id'],
};
