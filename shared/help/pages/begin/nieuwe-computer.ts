import type { HelpPage } from '../../page.ts';

export const nieuweComputer: HelpPage = {
  id: 'nieuwe-computer',
  title: 'Werken op een nieuwe computer',
  group: 'begin',
  words: ['andere laptop', 'verhuizen', 'bestand verplaatsen', 'kopiëren', 'meenemen'],
  blocks: [
    {
      kind: 'steps',
      title: 'Het bestand staat op de netwerkschijf',
      steps: [
        'Installeer Trede op de nieuwe computer.',
        'Start Trede en kies **Bestaand bestand openen**.',
        'Wijs het teambestand aan. De naam eindigt op .trede.',
        'Typ uw naam en uw **Wachtwoord**. Die blijven gelijk.',
        'Bent u coördinator? Kies bij **Reservekopieën** opnieuw een **Tweede plek**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Het bestand verhuizen',
      steps: [
        'Sluit Trede op alle computers.',
        'Kopieer de hele map: het bestand, de twee sleutelbestanden en de reservekopieën.',
        'Open het bestand op de nieuwe plek. Kijk of alles er staat.',
        'Verwijder daarna pas de oude map.',
      ],
    },
    {
      kind: 'warning',
      line: 'Het sleutelbestand hoort bij het bestand. Zonder sleutelbestand gaat het niet open.',
    },
  ],
  see: ['openen', 'reservekopieen', 'bijwerken'],
};
