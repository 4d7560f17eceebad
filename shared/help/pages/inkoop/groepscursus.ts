import type { HelpPage } from '../../page.ts';

export const groepscursus: HelpPage = {
  id: 'groepscursus',
  title: 'Een groepscursus inkopen en aanwezigheid bijhouden',
  group: 'inkoop',
  words: ['groep', 'cursus', 'deelnemers', 'presentie', 'bijeenkomsten', 'aanwezig', 'absent'],
  blocks: [
    {
      kind: 'steps',
      title: 'Inkopen',
      steps: [
        'Ga naar **Inkoop** en kies **Groepscursus inkopen**.',
        'Kies het **Traject** en vul de prijs van de hele cursus in.',
        'Kies bij **Kosten delen over** wie meetelt voor de kosten.',
        'Maak de bijeenkomsten met **Bijeenkomsten maken**.',
        'Zoek de klanten bij **Deelnemers**. Later toevoegen mag ook.',
        'Kies het **Fonds** en dan **Cursus inkopen**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Aanwezigheid',
      steps: [
        'Open de order bij **Inkoop**.',
        'Klik in de lijst op een vak tot het klopt. Of typ A, M of W.',
        'Was iedereen er? Kies **Allen** boven de dag.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: ['Valt iemand af? Haal die weg bij de deelnemers. Trede verdeelt de kosten opnieuw.'],
    },
  ],
  see: ['traject-inkopen', 'orders-bekijken', 'factuur-boeken'],
  at: ['/inkoop/nieuw/cursus'],
};
