import type { HelpPage } from '../../page.ts';

export const bewaartermijnen: HelpPage = {
  id: 'bewaartermijnen',
  title: 'Bewaartermijnen, en vernietigen wat te oud is',
  group: 'bestand',
  words: [
    'AVG',
    'archief',
    'verwijderen',
    'wissen',
    'opschonen',
    'vernietigingslijst',
    'selectielijst',
    'DPIA',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Elk jaar nakijken',
      steps: [
        'Ga naar **Privacy**. Dit doet een coördinator.',
        'Kijk de vernietigingslijst na: van wie is de termijn voorbij?',
        'Loopt er nog iets, zoals een bezwaar? Kies **Langer bewaren**.',
        'Kies **Lijst voorleggen**. Er wordt nog niets vernietigd.',
        'Een tweede coördinator kiest **Goedkeuren**. Wie alleen is, wacht zeven dagen.',
        'Kies **Vernietigen…**, lees alles en typ het woord. Kies **Voorgoed vernietigen**.',
        'Bewaar de verklaring met **Verklaring als PDF**.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat blijft',
      lines: [
        'Bedragen zonder de persoon, en aantallen in de evaluatie.',
        'In reservekopieën staan de mensen nog tot die verlopen. De dag staat in de verklaring.',
      ],
    },
    {
      kind: 'warning',
      line: 'Vernietigen kan nooit terug. Twijfelt u? Kies dan **Intrekken**.',
    },
    {
      kind: 'tip',
      line: 'Vraag uw archivaris welke termijn bij u geldt. Trede begint met 10 jaar.',
    },
    {
      kind: 'tip',
      line: 'Vraagt iemand om een DPIA? Kies **Bijlage bewaren**. Daarin staat welke gegevens Trede kent, waarom en hoe lang.',
    },
  ],
  see: ['inzage', 'reservekopieen'],
  at: ['/privacy', 'dialoog/vernietigen'],
};
