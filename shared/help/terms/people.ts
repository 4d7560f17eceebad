import type { Term } from './term.ts';

/** Who the clients are, and how they are divided. */
export const peopleTerms = {
  bijstandspartij: {
    name: 'Bijstandspartij',
    meaning:
      'De mensen die samen één uitkering krijgen: een alleenstaande of een stel. Een stel zijn twee klanten en één bijstandspartij.',
    words: ['partner', 'huishouden', 'gezin', 'uitkering'],
  },
  klantnummer: {
    name: 'Klantnummer',
    meaning: 'Het nummer dat de gemeente aan een klant geeft. Het is nooit het BSN.',
    words: ['nummer', 'BSN'],
  },
  klantmanager: {
    name: 'Klantmanager',
    meaning: 'De medewerker van de gemeente die een klant begeleidt.',
    words: ['consulent', 'begeleider'],
  },
  caseload: {
    name: 'Caseload',
    meaning:
      'De klanten die een klantmanager begeleidt. De norm zegt hoeveel er bij een hele baan horen. Klanten in nazorg tellen niet mee voor de norm.',
    words: ['norm', 'werkdruk', 'fte'],
  },
  statushouder: {
    name: 'Statushouder',
    meaning:
      'Iemand die als vluchteling in Nederland mag blijven. In Trede heet zo wie op of na 1 januari 2013 in de gemeente kwam wonen.',
    words: ['vluchteling', 'vergunning'],
  },
  oudkomer: {
    name: 'Oudkomer',
    meaning: 'Iemand die vóór 1 januari 2013 in de gemeente kwam wonen.',
    words: ['vóór 2013', 'doelgroep'],
  },
  nareiziger: {
    name: 'Nareiziger',
    meaning:
      'Iemand die later naar Nederland kwam om bij de partner of de familie te wonen. Vaak zijn het vrouwen, en zij zijn het minst in beeld.',
    words: ['gezinshereniging', 'partner'],
  },
  groep: {
    name: 'Groep: werk, groei of zorg',
    meaning:
      'Een werkkandidaat kan nu aan het werk. Een groeikandidaat kan dat later, met hulp. Voor een zorgkandidaat gaan rust en zorg voor.',
    words: ['werkkandidaat', 'groeikandidaat', 'zorgkandidaat'],
  },
  trede: {
    name: 'Trede',
    meaning:
      'De plaats op de participatieladder. Trede 1 is geïsoleerd, 2 contacten buitenshuis, 3 georganiseerde activiteiten. Trede 4 is onbetaald werk, 5 betaald werk met ondersteuning, 6 betaald werk.',
    words: ['participatieladder', 'ladder', 'trap', 'stap'],
  },
  inbeeld: {
    name: 'In beeld',
    meaning: 'Een klant is in beeld als er al een contact, een trede, een plan of een traject is.',
    words: ['gesproken', 'contact', 'intake'],
  },
  taalmaatje: {
    name: 'Taalmaatje of buddy',
    meaning: 'Een vrijwilliger met wie een klant Nederlands oefent of de weg leert kennen.',
    words: ['vrijwilliger', 'taalcoach'],
  },
} as const satisfies Readonly<Record<string, Term>>;
