import type { HelpPage } from '../../page.ts';

export const teamEnNormen: HelpPage = {
  id: 'team-en-normen',
  title: 'Klantmanagers, normen en jaarcijfers instellen',
  group: 'bestand',
  words: [
    'fte',
    'caseload',
    'grens',
    'signaal aanpassen',
    'taakstelling',
    'soorten trajecten',
    'instellingen',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Wie er werkt',
      steps: [
        'Ga naar **Team en normen** en kies **Klantmanager toevoegen**.',
        'Vul **Naam** en **Fte** in en kies **Toevoegen**.',
        'Zoek uw eigen naam en kies **Dit ben ik**. Vandaag toont dan uw klanten.',
      ],
    },
    {
      kind: 'steps',
      title: 'Wanneer Trede waarschuwt',
      steps: [
        'Kies **Normen**.',
        'Pas een getal aan, zoals hoe lang het laatste contact geleden mag zijn.',
        'Kies **Normen bewaren**. Vandaag rekent er meteen mee.',
      ],
    },
    {
      kind: 'text',
      title: 'Verder op deze pagina',
      lines: [
        '**Soorten trajecten**: voor welke treden en dagdelen een traject is.',
        '**Jaarcijfers**: hoeveel mensen zich vestigden. Die cijfers staan in rapporten.',
      ],
    },
    {
      kind: 'tip',
      line: 'Een klantmanager is nog geen gebruiker. Een wachtwoord geeft u bij Gebruikers.',
    },
  ],
  see: ['vandaag', 'gebruikers', 'overdragen'],
  at: ['/team'],
};
