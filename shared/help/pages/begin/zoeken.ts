import type { HelpPage } from '../../page.ts';

export const zoeken: HelpPage = {
  id: 'zoeken',
  title: 'Iets zoeken',
  group: 'begin',
  words: ['vinden', 'opzoeken', 'klant zoeken', 'Ctrl+K', 'spellen', 'notitie'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Klik op het zoekveld boven in beeld, of druk op Ctrl+K.',
        'Typ een deel van een naam, een klantnummer of een woord uit een notitie.',
        'Ga met de pijltjes naar wat u zoekt en druk op Enter.',
        'Typ de naam van een pagina, zoals budget, om daarheen te gaan.',
        'Typ wat u wilt doen, zoals afspraak. Trede opent het meteen.',
      ],
    },
    { kind: 'picture', picture: 'zoeken', alt: 'Het zoekveld met gevonden klanten en acties.' },
    {
      kind: 'text',
      title: 'Niets gevonden?',
      lines: [
        'Trede stelt een naam voor die erop lijkt. Kies die als het klopt.',
        'Een klein deel van de naam is vaak genoeg. Accenten hoeft u niet te typen.',
      ],
    },
    {
      kind: 'tip',
      line: 'Wie alleen adviseur is, vindt pagina’s, maar geen namen van klanten.',
    },
  ],
  see: ['klantenlijst', 'sneltoetsen'],
};
