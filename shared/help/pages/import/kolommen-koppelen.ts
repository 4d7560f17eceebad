import type { HelpPage } from '../../page.ts';

export const kolommenKoppelen: HelpPage = {
  id: 'kolommen-koppelen',
  title: 'Kolommen en waarden koppelen',
  group: 'import',
  words: [
    'veld',
    'kolomnaam',
    'mapping',
    'herkennen',
    'soort lijst',
    'betekenis',
    'datum van de lijst',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Kolommen',
      steps: [
        'Kijk bij **Elke rij is:** of Trede de soort lijst goed heeft.',
        'Kies per kolom het **Veld in Trede**. Trede doet een voorstel.',
        'Hoort een kolom er niet bij? Kies **Niet importeren**.',
        'Vraagt Trede of iets een BSN is? Antwoord eerlijk: een BSN blijft weg.',
        'Vul in op welke dag de lijst klopt.',
        'Kies **Verder naar waarden**.',
      ],
    },
    {
      kind: 'picture',
      picture: 'kolommen-koppelen',
      alt: 'De kolommen van een lijst met het veld in Trede ernaast.',
    },
    {
      kind: 'steps',
      title: 'Waarden',
      steps: [
        'Trede laat woorden zien die het niet zeker weet.',
        'Kies wat elk woord betekent, of kies **Leeg laten**.',
        'Staat een aanbieder er onder een andere naam? Kies de bekende naam.',
        'Kies **Verder naar nakijken**.',
      ],
    },
    {
      kind: 'tip',
      line: 'Trede onthoudt uw keuzes. De volgende keer hoeft u ze alleen na te kijken.',
    },
  ],
  see: ['lijst-inlezen', 'fouten-verbeteren'],
};
