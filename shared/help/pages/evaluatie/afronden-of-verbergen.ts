import type { HelpPage } from '../../page.ts';

export const afrondenOfVerbergen: HelpPage = {
  id: 'afronden-of-verbergen',
  title: 'Kiezen: afronden of verbergen',
  group: 'evaluatie',
  words: [
    'bescherming',
    'anoniem',
    'herkenbaar',
    'kleine aantallen',
    'privacy',
    'instellingen',
    'kleinste groep',
  ],
  blocks: [
    {
      kind: 'text',
      title: 'Waarom',
      lines: [
        'In een kleine groep weten mensen soms wie het is. Ook zonder naam.',
        'Daarom beschermt Trede elk rapport dat u deelt. U kiest hoe.',
      ],
    },
    {
      kind: 'text',
      title: 'De twee manieren',
      lines: [
        '**Afronden**: elk aantal is afgerond op 5. U ziet alle rijen.',
        '**Verbergen**: kleine aantallen zijn weg. Wat er staat, is precies.',
      ],
    },
    {
      kind: 'steps',
      title: 'Kiezen',
      steps: [
        'Ga naar **Evaluatie** en kies **Deelbaar**.',
        'Kies **Afronden** als u alle rijen wilt laten zien.',
        'Kies **Verbergen** als precieze getallen belangrijk zijn.',
        'Deel steeds op dezelfde manier. Dan kan er meer worden gedeeld.',
      ],
    },
    {
      kind: 'text',
      title: 'De grens',
      lines: [
        'De **Kleinste groep** staat bij **Instellingen**. Die is 5 of hoger.',
        'Alleen een coördinator kan die lager zetten.',
      ],
    },
  ],
  see: ['evaluatie-maken', 'rapport-geweigerd', 'rapport-delen'],
  at: ['/evaluatie/instellingen'],
};
