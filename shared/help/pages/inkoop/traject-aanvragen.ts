import type { HelpPage } from '../../page.ts';

export const trajectAanvragen: HelpPage = {
  id: 'traject-aanvragen',
  title: 'Een traject aanvragen of op de wachtlijst zetten',
  group: 'inkoop',
  words: ['aanvraag', 'wachtlijst', 'geen plek', 'afwijzen', 'later inkopen'],
  blocks: [
    {
      kind: 'text',
      lines: ['Kunt u nog niet inkopen? Vraag dan eerst aan. Dat legt geen geld vast.'],
    },
    {
      kind: 'steps',
      title: 'Aanvragen',
      steps: [
        'Open de klant en kies **Traject**.',
        'Kies het traject en dan **Eerst aanvragen**.',
        'Vul de **Gewenste startdatum** en een **Toelichting** in.',
        'Kies **Aanvragen**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Verder met een aanvraag',
      steps: [
        'Ga naar **Inkoop** en kies **Aanvragen**.',
        'Kan het doorgaan? Kies **Inkopen** achter de aanvraag.',
        'Nog geen plek? Kies in het menu **Op de wachtlijst zetten**.',
        'Gaat het niet door? Kies **Afwijzen** en schrijf de reden.',
      ],
    },
    { kind: 'tip', line: 'Prijs en fonds kiest u pas bij het inkopen.' },
  ],
  see: ['traject-inkopen', 'orders-bekijken'],
  at: ['/inkoop/aanvragen', 'dialoog/aanvraag'],
};
