import type { HelpPage } from '../../page.ts';

export const gegevensAanvullen: HelpPage = {
  id: 'gegevens-aanvullen',
  title: 'Gegevens aanvullen die ontbreken',
  group: 'klanten',
  words: ['leeg', 'onbekend', 'ontbreekt', 'invullen', 'volledig', 'compleet'],
  blocks: [
    {
      kind: 'text',
      lines: ['Wat leeg is, telt in de evaluatie als onbekend. Hier vult u het snel aan.'],
    },
    {
      kind: 'steps',
      steps: [
        'Ga naar **Aanvullen**.',
        'Kies welk gegeven u wilt doen, zoals **Groep** of **Taalniveau**.',
        'Kies een gegeven achter een klant. Het venster gaat meteen open.',
        'Vul het in en kies **Bewaren** of **Toevoegen**.',
        'De regel verdwijnt. Ga door met de volgende.',
      ],
    },
    {
      kind: 'tip',
      line: 'Met **Waarvoor is dit nodig?** leest u wat u met elk gegeven kunt.',
    },
  ],
  see: ['klant-bekijken', 'evaluatie-maken', 'trede-meten'],
  at: ['/ontbreekt'],
};
