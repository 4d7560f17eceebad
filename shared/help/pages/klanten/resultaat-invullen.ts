import type { HelpPage } from '../../page.ts';

export const resultaatInvullen: HelpPage = {
  id: 'resultaat-invullen',
  title: 'Het resultaat van een traject invullen',
  group: 'klanten',
  words: [
    'traject klaar',
    'gestopt',
    'uitval',
    'afgerond',
    'doel behaald',
    'gratis traject',
    'vrijwilligerswerk',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies **Trajecten**.',
        'Kies **Resultaat invullen** achter het traject.',
        'Kies bij **Hoe is het afgelopen?** voor **Afgerond** of **Voortijdig gestopt**.',
        'Vul de **Laatste dag** en het **Resultaat** in.',
        'Gestopt? Kies de **Reden van stoppen**.',
        'Kies **Resultaat bewaren**. Meet daarna de trede opnieuw.',
      ],
    },
    {
      kind: 'text',
      title: 'Een traject dat niets kost',
      lines: [
        'Denk aan een taalmaatje of vrijwilligerswerk.',
        'Kies **Traject zonder kosten** bij de klant. Er hoort geen order bij.',
      ],
    },
    {
      kind: 'tip',
      line: 'Stopt een traject eerder? Geef op de order ook de rest van het geld vrij.',
    },
  ],
  see: ['traject-inkopen', 'order-wijzigen', 'trede-meten'],
  at: ['/klanten/:id/trajecten'],
};
