import type { HelpPage } from '../../page.ts';

export const afspraakMaken: HelpPage = {
  id: 'afspraak-maken',
  title: 'Een afspraak maken in de agenda',
  group: 'klanten',
  words: ['agenda', 'kalender', 'plannen', 'teamoverleg', 'verzetten', 'afzeggen', 'bijeenkomst'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Agenda** en kies **Afspraak maken**.',
        'Zoek de klant bij **Voor wie**. Laat dit leeg bij een afspraak van het team.',
        'Vul **Datum** en **Tijd** in, en kies **Waarvoor**.',
        'Kan de klant dan niet? Trede zegt het meteen. Doorgaan mag.',
        'Kies nog eens **Afspraak maken**.',
      ],
    },
    { kind: 'picture', picture: 'agenda', alt: 'De agenda van een week.' },
    {
      kind: 'steps',
      title: 'Na de afspraak',
      steps: [
        'Klik op de afspraak en kies **Contact vastleggen**. De gegevens staan er al in.',
        'Ging het niet door? Kies **Verwijderen**, of geef de afspraak een andere datum.',
      ],
    },
    {
      kind: 'tip',
      line: 'Deze agenda staat los van uw gewone agenda. Trede stuurt niets naar de klant.',
    },
  ],
  see: ['gesprek-vastleggen', 'week-invullen'],
  at: ['/agenda', 'dialoog/afspraak'],
};
