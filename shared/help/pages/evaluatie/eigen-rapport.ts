import type { HelpPage } from '../../page.ts';

export const eigenRapport: HelpPage = {
  id: 'eigen-rapport',
  title: 'Een eigen rapport of tabel samenstellen',
  group: 'evaluatie',
  words: ['eigen tabel', 'zelf samenstellen', 'grafiek', 'tekst', 'onderdelen', 'kop', 'sjabloon'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Evaluatie** en kies **Zelf samenstellen**.',
        'Vul **Naam in de lijst** en **Titel op het rapport** in.',
        'Kies **Onderdeel toevoegen**: een tabel, grafiek, kop of eigen tekst.',
        'Alleen één tabel nodig? Haal de rest weg.',
        'Zet de onderdelen met de pijltjes in de goede volgorde.',
        'Bekijk het met **Voorbeeld maken** en kies **Bewaren en bekijken**.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Uw rapport staat daarna onder **Ander rapport**, voor uw hele team.',
        'De bescherming geldt ook hier. Kleine groepen blijven onzichtbaar.',
      ],
    },
    {
      kind: 'warning',
      line: 'Noem geen klant in uw eigen tekst. Trede zoekt namen, maar herkent niet alles.',
    },
  ],
  see: ['evaluatie-maken', 'rapport-delen'],
  at: ['/evaluatie/samenstellen/:from'],
};
