import type { HelpPage } from '../../page.ts';

export const aanbiedersEnCatalogus: HelpPage = {
  id: 'aanbieders-en-catalogus',
  title: 'Aanbieders, trajecten en prijzen bijhouden',
  group: 'inkoop',
  words: [
    'catalogus',
    'product',
    'prijs invullen',
    'tarief',
    'prijslijst',
    'contract',
    'plafond',
    'leverancier',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Een aanbieder met een contract',
      steps: [
        'Ga naar **Inkoop** en kies **Aanbieders**.',
        'Kies **Aanbieder toevoegen**.',
        'Vul de **Naam** in, en tot wanneer het contract loopt.',
        'Vul **Plafond in euro, met btw** in als er een grens is.',
        'Kies **Bewaren**. Trede waarschuwt als het contract afloopt of vol is.',
      ],
    },
    {
      kind: 'steps',
      title: 'Een traject met een prijs',
      steps: [
        'Kies **Catalogus** en dan **Product toevoegen**.',
        'Vul **Soort traject**, **Aanbieder**, prijs en **Btw** in.',
        'Staat het er al zonder prijs? Kies **Prijs invullen**.',
        'Verandert de prijs op een dag? Kies **Prijzen** en dan **Prijs toevoegen**.',
        'Bij een order geldt de prijs van de startdatum.',
      ],
    },
    {
      kind: 'tip',
      line: 'Voor welke treden en dagdelen een traject is, staat bij Team en normen, onder **Soorten trajecten**.',
    },
  ],
  see: ['traject-inkopen', 'team-en-normen'],
  at: ['/inkoop/aanbieders', '/inkoop/catalogus'],
};
