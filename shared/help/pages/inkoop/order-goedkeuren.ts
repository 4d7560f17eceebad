import type { HelpPage } from '../../page.ts';

export const orderGoedkeuren: HelpPage = {
  id: 'order-goedkeuren',
  title: 'Een order goedkeuren en het mandaat instellen',
  group: 'inkoop',
  words: ['akkoord', 'mandaat', 'grens', 'coördinator', 'afwijzen', 'toestemming', 'uitzondering'],
  blocks: [
    { kind: 'text', lines: ['Dit doet een coördinator.'] },
    {
      kind: 'steps',
      title: 'Goedkeuren',
      steps: [
        'Ga naar **Vandaag**. Bij **Wacht op uw akkoord** staan de orders.',
        'Open de order. Lees waarom die wacht en wat er vrij blijft.',
        'Kies **Goedkeuren**. Pas dan is het geld vastgelegd.',
        'Niet akkoord? Kies **Afwijzen** en schrijf een **Reden**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Het mandaat',
      steps: [
        'Ga naar **Budget**, open **Meer** en kies **Mandaat…**.',
        'Vul **Zelf inkopen tot en met** in. Leeg betekent: geen grens.',
        'Kies **Mandaat bewaren**. Hogere orders wachten voortaan op akkoord.',
      ],
    },
    {
      kind: 'text',
      title: 'Mag het fonds dit niet betalen?',
      lines: [
        'U kunt het toch toestaan, met een reden bij elke voorwaarde.',
        'Uw naam en reden staan bij de order en in het bewijs voor de accountant.',
      ],
    },
  ],
  see: ['orders-bekijken', 'fonds-maken', 'budget-lezen'],
};
