import type { Term } from './term.ts';

/** The words of inburgering. */
export const integrationTerms = {
  inburgering: {
    name: 'Inburgering',
    meaning:
      'Leren over de taal en het land, binnen een vaste termijn. Wie vóór 2022 begon, valt onder de oude wet en regelt het zelf. Daarna heeft de gemeente de regie.',
    words: ['wet inburgering', 'DUO', 'termijn'],
  },
  brede_intake: {
    name: 'Brede intake',
    meaning:
      'Het eerste grote gesprek van de inburgering: wat kan iemand, wat wil iemand, en wat is daarvoor nodig. De uitkomst staat in het PIP.',
    words: ['leerbaarheidstoets'],
  },
  pip: {
    name: 'PIP',
    meaning:
      'Het persoonlijk plan inburgering en participatie. Daarin staat welke leerroute iemand volgt en wanneer die klaar moet zijn.',
    words: ['plan inburgering en participatie'],
  },
  leerroute: {
    name: 'Leerroute',
    meaning:
      'De weg door de inburgering. De B1-route gaat tot taalniveau B1, de onderwijsroute naar een opleiding, en de Z-route leert vooral meedoen.',
    words: ['B1-route', 'onderwijsroute', 'Z-route', 'zelfredzaamheid'],
  },
  map: {
    name: 'MAP',
    meaning:
      'De module arbeidsmarkt en participatie: een deel van de inburgering waarin iemand de Nederlandse arbeidsmarkt leert kennen.',
    words: ['module arbeidsmarkt en participatie'],
  },
  pvt: {
    name: 'PVT',
    meaning:
      'Het participatieverklaringstraject: een deel van de inburgering over de waarden van Nederland. Aan het eind tekent iemand de verklaring.',
    words: ['participatieverklaring'],
  },
  ontzorgen: {
    name: 'Ontzorgen',
    meaning:
      'De gemeente betaalt de eerste tijd vaste lasten, zoals huur en energie, uit de uitkering van de klant.',
    words: ['vaste lasten', 'huur'],
  },
  taalniveau: {
    name: 'Taalniveau',
    meaning:
      'Hoe goed iemand Nederlands kent. A0 is niets, A1 en A2 zijn het begin. Met B1 redt iemand zich in werk en dagelijks leven, met B2 kan iemand studeren.',
    words: ['A1', 'A2', 'B1', 'B2', 'alfabetisering'],
  },
} as const satisfies Readonly<Record<string, Term>>;
