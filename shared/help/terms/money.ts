import type { Term } from './term.ts';

/** The words of buying and money. */
export const moneyTerms = {
  fonds: {
    name: 'Fonds',
    meaning:
      'Geld dat u voor een doel mag besteden, zoals het Participatiebudget. Het heeft een bedrag, een periode en soms voorwaarden.',
    words: ['budget', 'pot', 'geld'],
  },
  beschikking: {
    name: 'Beschikking',
    meaning:
      'De brief die zegt hoe groot een fonds is: per jaar, of voor de hele looptijd. De laatste beschikking telt.',
    words: ['toekenning', 'brief'],
  },
  verplichting: {
    name: 'Vastgelegd',
    meaning:
      'Geld dat u met een order hebt toegezegd en waarvoor nog geen factuur is. In de boekhouding heet dit een verplichting.',
    words: ['verplichting', 'toegezegd', 'gereserveerd'],
  },
  gefactureerd: {
    name: 'Gefactureerd',
    meaning: 'Er is een factuur geboekt, en die is nog niet betaald.',
    words: ['factuur', 'rekening'],
  },
  vrij: {
    name: 'Vrij',
    meaning:
      'Wat u nog kunt uitgeven: het bedrag van het fonds, min wat is vastgelegd, gefactureerd en betaald.',
    words: ['over', 'ruimte', 'saldo'],
  },
  mandaat: {
    name: 'Mandaat',
    meaning: 'Tot dit bedrag mag een klantmanager zelf inkopen. Daarboven beslist de coördinator.',
    words: ['akkoord', 'grens', 'toestemming'],
  },
  verdeelsleutel: {
    name: 'Verdeelsleutel',
    meaning: 'Verdeelt een order over fondsen, steeds op dezelfde manier.',
    words: ['verdelen', 'procent', 'fondsen'],
  },
  order: {
    name: 'Order',
    meaning:
      'De opdracht aan een aanbieder, met het bedrag en het fonds dat betaalt. Met akkoord ligt het geld vast.',
    words: ['inkooporder', 'bestelling', 'opdracht'],
  },
  aanbieder: {
    name: 'Aanbieder',
    meaning: 'De organisatie die een traject geeft, zoals een taalschool of een jobcoachbedrijf.',
    words: ['leverancier', 'school'],
  },
  creditnota: {
    name: 'Creditnota',
    meaning: 'Een factuur waarmee u geld terugkrijgt.',
    words: ['geld terug', 'credit'],
  },
  jaarovergang: {
    name: 'Jaarovergang',
    meaning:
      'Aan het eind van het jaar kiest u per fonds welk geld meegaat naar het volgende jaar. De rest blijft bij het oude jaar.',
    words: ['nieuw jaar', 'budgetjaar', 'afsluiten'],
  },
  uitvoeringsakkoord: {
    name: 'Uitvoeringsakkoord',
    meaning:
      'Geld van het Rijk voor gemeenten die in 2016 en 2017 veel vluchtelingen opvingen. Voluit heet het ‘Uitvoeringsakkoord Verhoogde Asielinstroom’.',
    words: ['asielinstroom', 'rijk', 'fonds'],
  },
} as const satisfies Readonly<Record<string, Term>>;
