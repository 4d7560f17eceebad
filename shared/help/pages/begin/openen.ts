import type { HelpPage } from '../../page.ts';

export const openen: HelpPage = {
  id: 'openen',
  title: 'Het teambestand openen en op slot doen',
  group: 'begin',
  words: ['inloggen', 'aanmelden', 'uitloggen', 'ontgrendelen', 'slot', 'wachtwoord wijzigen'],
  blocks: [
    {
      kind: 'steps',
      title: 'Openen',
      steps: [
        'Start Trede. U ziet het bestand dat u de vorige keer opende.',
        'Vul **Uw naam** in, als Trede daarom vraagt. Schrijf uw naam zoals bij Gebruikers.',
        'Typ uw **Wachtwoord** en kies **Ontgrendelen**.',
        'Staat er een ander bestand? Kies **Ander bestand openen**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Op slot doen',
      steps: [
        'Gaat u van uw plek? Kies **Vergrendelen**, links onderaan. Of druk op Ctrl+L.',
        'Vergeet u het? Trede gaat vanzelf op slot als u het even niet gebruikt.',
      ],
    },
    {
      kind: 'steps',
      title: 'Een ander wachtwoord kiezen',
      steps: [
        'Kies **Mijn wachtwoord wijzigen**, links onderaan.',
        'Typ uw **Wachtwoord van nu**, en twee keer het nieuwe.',
        'Kies **Wachtwoord wijzigen**. Het oude opent dit bestand daarna niet meer.',
      ],
    },
    {
      kind: 'tip',
      line: 'Na vier verkeerde pogingen moet u even wachten. Er gaat niets verloren.',
    },
  ],
  see: ['wachtwoord-vergeten', 'meelezen', 'iets-gaat-mis'],
  at: ['scherm/ontgrendelen', 'dialoog/wachtwoord'],
};
