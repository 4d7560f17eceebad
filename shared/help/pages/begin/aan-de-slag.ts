import type { HelpPage } from '../../page.ts';

export const aanDeSlag: HelpPage = {
  id: 'aan-de-slag',
  title: 'De eerste stappen van een nieuw team',
  group: 'begin',
  words: ['inrichten', 'opzetten', 'starten', 'checklist', 'eerste dag', 'beginnen'],
  blocks: [
    {
      kind: 'text',
      lines: ['Deze stappen doet een team één keer. De volgorde kiest u zelf.'],
    },
    {
      kind: 'steps',
      steps: [
        'Open **Aan de slag**. Een nieuw team ziet dit bij **Vandaag**.',
        'Kies bij een stap de knop, zoals **Fondsen invullen** of **Klanten importeren**.',
        'Is het gedaan? Dan staat er **Klaar** bij de stap.',
        'Geldt een stap niet voor u? Kies **Niet nodig**.',
        'Kies **Later** als u er nu geen tijd voor hebt.',
      ],
    },
    {
      kind: 'warning',
      line: 'Staat er dat de herstelcode nooit is overgetypt? Maak dan eerst een nieuwe code.',
    },
  ],
  see: ['beginnen', 'oefenen', 'herstelcode'],
  at: ['/aan-de-slag'],
};
