import type { HelpPage } from '../../page.ts';

export const sneltoetsen: HelpPage = {
  id: 'sneltoetsen',
  title: 'Werken met het toetsenbord',
  group: 'begin',
  words: ['toetsen', 'Ctrl', 'sneltoets', 'shortcuts', 'zonder muis', 'toegankelijk', 'snel'],
  blocks: [
    {
      kind: 'text',
      title: 'Overal',
      lines: [
        'F1: hulp bij de pagina die u ziet.',
        'Ctrl+K: zoeken.',
        'Ctrl+Shift+N: een snelle notitie.',
        'Ctrl+Z: de laatste wijziging ongedaan maken.',
        'Ctrl+L: Trede op slot doen.',
        'Ctrl+1 tot en met Ctrl+6: de pagina’s van het hoofdmenu.',
        'Vraagteken: de hele lijst. Die staat ook onder **Hulp**, bij **Sneltoetsen**.',
      ],
    },
    {
      kind: 'text',
      title: 'In een venster en een lijst',
      lines: [
        'Tab: naar het volgende veld of de volgende knop.',
        'Enter: de knop kiezen, of de klant openen.',
        'Spatie: een klant aanvinken. Ctrl+A: alle klanten.',
        'Ctrl+Enter: een notitie bewaren.',
        'Esc: het venster sluiten.',
        'Pijltjes: door een lijst, de dagdelen of de aanwezigheid.',
      ],
    },
    {
      kind: 'tip',
      line: 'Datums typt u snel: 1-6 wordt de goede dag en het goede jaar. Trede laat zien wat het leest.',
    },
  ],
  see: ['zoeken', 'ongedaan-maken', 'hulp-gebruiken'],
};
