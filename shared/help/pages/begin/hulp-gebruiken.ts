import type { HelpPage } from '../../page.ts';

export const hulpGebruiken: HelpPage = {
  id: 'hulp-gebruiken',
  title: 'De hulp gebruiken',
  group: 'begin',
  words: [
    'F1',
    'handleiding',
    'uitleg',
    'vraag',
    'help',
    'begrippen',
    'woordenlijst',
    'snelkaart',
    'afdrukken',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Druk op F1. De hulp bij deze pagina gaat open, naast uw werk.',
        'Of kies het vraagteken boven in beeld en dan **Handleiding**.',
        'Typ bij **Zoek in de hulp** wat u wilt doen.',
        'Werk gewoon door. De hulp blijft openstaan.',
        'Met F6 gaat u heen en weer tussen de hulp en uw werk.',
        'Kies **Hulp sluiten** als u klaar bent.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Een vet woord in de hulp is een naam op het scherm, zoals een knop.',
        'Met **Snelkaart** bewaart u een blad met wat u elke dag doet.',
        'Bij **Begrippen** staat wat de woorden in Trede betekenen.',
        'De plaatjes komen uit het oefenbestand. Niemand erop bestaat echt.',
      ],
    },
  ],
  see: ['sneltoetsen', 'oefenen', 'iets-gaat-mis'],
};
