import type { ListShape } from '#shared/importing/shapes.ts';

interface ShapeTexts {
  /** The lists of this shape: the name of a tab. */
  readonly name: string;
  /** What a row is: 'Elke rij is …'. */
  readonly row: string;
  readonly rule: string;
}

/** What is said of each shape of list. */
export const shapeTexts: Record<ListShape, ShapeTexts> = {
  clients: {
    name: 'Klanten',
    row: 'een klant, met of zonder traject',
    rule: 'Zet één klant op een rij. Heeft een klant meer trajecten? Geef elk traject een eigen rij, en herhaal het klantnummer.',
  },
  trajectories: {
    name: 'Trajecten',
    row: 'een traject van een klant in Trede',
    rule: 'Zet één traject op een rij. De klanten staan al in Trede: het klantnummer zegt van wie het traject is.',
  },
  invoices: {
    name: 'Facturen',
    row: 'een factuur',
    rule: 'Zet één factuur op een rij. Het ordernummer zegt waarvoor de factuur is. Hebt u dat niet? Zet dan het klantnummer en het traject erbij.',
  },
  contacts: {
    name: 'Contacten',
    row: 'een contact met een klant in Trede',
    rule: 'Zet één gesprek, bericht of bezoek op een rij. De klanten staan al in Trede.',
  },
  ladder: {
    name: 'Metingen van de trede',
    row: 'een meting van de trede',
    rule: 'Zet één meting op een rij: wie, welke trede van 1 tot en met 6, en op welke dag. De klanten staan al in Trede.',
  },
};
