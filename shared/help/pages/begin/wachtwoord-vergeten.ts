import type { HelpPage } from '../../page.ts';

export const wachtwoordVergeten: HelpPage = {
  id: 'wachtwoord-vergeten',
  title: 'Wachtwoord vergeten',
  group: 'begin',
  words: ['wachtwoord kwijt', 'kan niet inloggen', 'herstellen', 'reset', 'nieuw wachtwoord'],
  blocks: [
    {
      kind: 'steps',
      title: 'Een coördinator helpt u',
      steps: [
        'Vraag een coördinator. Die gaat naar **Gebruikers**.',
        'De coördinator kiest **Wachtwoord** achter uw naam.',
        'Die typt de **Herstelcode** en een nieuw wachtwoord, en kiest **Wachtwoord vervangen**.',
        'U krijgt het nieuwe wachtwoord persoonlijk. Open daarmee het bestand.',
        'Kies daarna **Mijn wachtwoord wijzigen** en bedenk er zelf een.',
      ],
    },
    {
      kind: 'steps',
      title: 'U hebt zelf de herstelcode',
      steps: [
        'Kies **Wachtwoord vergeten?** op het scherm waar u uw wachtwoord typt.',
        'Typ de **Herstelcode** van het blad. Streepjes en hoofdletters maken niet uit.',
        'Typ een **Nieuw wachtwoord** en kies **Openen met dit wachtwoord**.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat blijft',
      lines: [
        'Alleen uw eigen wachtwoord verandert. Collega’s merken er niets van.',
        'Er gaat niets van uw werk verloren. De herstelcode blijft geldig.',
      ],
    },
  ],
  see: ['herstelcode', 'openen', 'gebruikers'],
  at: ['scherm/wachtwoord-vergeten'],
};
