import type { HelpPage } from '../../page.ts';

export const gebruikers: HelpPage = {
  id: 'gebruikers',
  title: 'Gebruikers en rollen beheren',
  group: 'bestand',
  words: [
    'collega toevoegen',
    'rechten',
    'rol',
    'account',
    'verwijderen',
    'uit dienst',
    'vergrendelen',
  ],
  blocks: [
    {
      kind: 'text',
      lines: ['Dit doet een coördinator. Iedere gebruiker heeft een eigen wachtwoord.'],
    },
    {
      kind: 'steps',
      title: 'Toevoegen',
      steps: [
        'Ga naar **Gebruikers** en kies **Gebruiker toevoegen**.',
        'Vul de **Naam** in en kies de **Rollen**.',
        'Begeleidt de gebruiker klanten? Kies de naam bij **Is deze klantmanager**.',
        'Bedenk een **Eerste wachtwoord** en kies **Toevoegen**.',
        'Geef het wachtwoord zelf door. De gebruiker kiest daarna een eigen.',
      ],
    },
    {
      kind: 'text',
      title: 'De rollen',
      lines: [
        'Klantmanager: begeleidt klanten en koopt trajecten in.',
        'Coördinator: doet dat ook, en beheert akkoord, gebruikers, logboek en reservekopieën.',
        'Adviseur: leest lijsten in en maakt evaluaties. Ziet verder geen namen.',
      ],
    },
    {
      kind: 'steps',
      title: 'Iemand gaat weg',
      steps: [
        'Draag eerst de klanten over.',
        'Kies **Verwijderen** achter de naam en dan **Naar de nieuwe herstelcode**.',
        'Bewaar de nieuwe code en typ die over. Pas dan is het gebeurd.',
      ],
    },
    {
      kind: 'warning',
      line: 'Verwijderen kan niet terug. Oude kopieën van het bestand gaan nog open met het oude wachtwoord.',
    },
  ],
  see: ['herstelcode', 'overdragen', 'wachtwoord-vergeten'],
  at: ['/gebruikers', 'dialoog/gebruiker'],
};
