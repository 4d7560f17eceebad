import type { HelpPage } from '../../page.ts';

export const jaarovergang: HelpPage = {
  id: 'jaarovergang',
  title: 'De jaarovergang doen',
  group: 'geld',
  words: ['overhevelen', 'nieuw jaar', 'jaareinde', 'afsluiten', 'overheveling', 'meenemen'],
  blocks: [
    {
      kind: 'text',
      lines: ['Er gaat niets vanzelf mee naar een nieuw jaar. U kiest het per fonds.'],
    },
    {
      kind: 'steps',
      steps: [
        'Ga naar **Budget**, open **Meer** en kies **Jaarovergang**.',
        'Kies bij **Van jaar** het jaar dat voorbij is.',
        'Kies per fonds wat er meegaat: niets, wat vrij is, de open orders, of alles.',
        'Hoort een open order bij het oude jaar? Haal het vinkje weg.',
        'Kijk bij **Samen** het bedrag na en kies de knop om over te hevelen.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Facturen blijven in het jaar waarin u ze boekte.',
        'Trede maakt eerst een reservekopie.',
        'Verkeerd? Kies onder **Al gedaan** voor **Ongedaan maken**.',
        'U mag het later nog eens doen. Dan gaat mee wat er dan nog is.',
      ],
    },
  ],
  see: ['budget-lezen', 'fonds-maken', 'geld-controleren'],
  at: ['/budget/jaarovergang'],
};
