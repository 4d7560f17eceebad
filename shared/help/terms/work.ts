import type { Term } from './term.ts';

/** The words of guidance and work. */
export const workTerms = {
  plan_van_aanpak: {
    name: 'Plan van aanpak',
    meaning:
      'De afspraken met een klant: wat iemand wil bereiken, wie wat doet en wanneer u samen terugkijkt.',
    words: ['doelen', 'afspraken'],
  },
  traject: {
    name: 'Traject',
    meaning:
      'Alles waarmee een klant een trede hoger kan komen, zoals een cursus of een werkplek. Het is ingekocht bij een aanbieder, of het is gratis.',
    words: ['cursus', 'training', 'aanbieder'],
  },
  dagdeel: {
    name: 'Dagdeel',
    meaning:
      'Een ochtend, middag of avond. Trede vergelijkt de dagdelen van een klant met die van een traject en waarschuwt als die botsen.',
    words: ['ochtend', 'middag', 'avond', 'weekrooster'],
  },
  werkervaringsplek: {
    name: 'Werkervaringsplek',
    meaning: 'Een plek waar een klant werkt om te leren, met behoud van de uitkering.',
    words: ['stage', 'participatieplaats'],
  },
  proefplaatsing: {
    name: 'Proefplaatsing',
    meaning:
      'Een klant werkt een korte tijd op proef bij een werkgever. Die betaalt nog geen loon, en de uitkering loopt door.',
    words: ['proeftijd', 'op proef'],
  },
  jobcoach: {
    name: 'Jobcoach',
    meaning: 'Iemand die een klant op het werk begeleidt, zodat het werk lukt en blijft lukken.',
    words: ['jobcoaching', 'begeleiding op de werkvloer'],
  },
  doelgroepregister: {
    name: 'Doelgroepregister',
    meaning:
      'Het register van UWV met mensen die door een beperking niet zelf het minimumloon kunnen verdienen.',
    words: ['banenafspraak', 'UWV'],
  },
  loonwaarde: {
    name: 'Loonwaarde',
    meaning:
      'Welk deel van een gewoon loon iemand kan verdienen, in procenten. De gemeente kan de werkgever voor de rest een loonkostensubsidie geven.',
    words: ['loonkostensubsidie', 'minimumloon'],
  },
  loonkostensubsidie: {
    name: 'Loonkostensubsidie',
    meaning: 'Geld voor een werkgever die iemand in dienst neemt die minder kan dan een ander.',
    words: ['LKS', 'subsidie'],
  },
  no_riskpolis: {
    name: 'No-riskpolis',
    meaning: 'Wordt de werknemer ziek, dan betaalt UWV een deel van het loon aan de werkgever.',
    words: ['ziek', 'verzekering'],
  },
  randvoorwaarden: {
    name: 'Randvoorwaarden',
    meaning: 'Wat eerst geregeld moet zijn, zoals kinderopvang, vervoer of reiskosten.',
    words: ['kinderopvang', 'reiskosten', 'vervoer'],
  },
  medisch_advies: {
    name: 'Medisch advies',
    meaning:
      'Een arts zegt wat iemand wel en niet kan. Trede bewaart alleen dat, en nooit een ziekte.',
    words: ['keuring', 'ziek', 'beperking'],
  },
  uitstroom: {
    name: 'Uitstroom',
    meaning:
      'Een klant gaat uit de bijstand. Bij parttime werk blijft een deel van de uitkering: dat is uitstroom voor een deel.',
    words: ['baan', 'uit de uitkering', 'klaar'],
  },
  uitval: {
    name: 'Uitval',
    meaning: 'Werk of een traject stopt voordat het doel is bereikt.',
    words: ['gestopt', 'afgebroken'],
  },
  nazorg: {
    name: 'Nazorg',
    meaning:
      'Contact met een klant na de uitstroom. De eerste drie maanden in een baan zijn het belangrijkst.',
    words: ['nog aan het werk', 'duurzaam'],
  },
} as const satisfies Readonly<Record<string, Term>>;
