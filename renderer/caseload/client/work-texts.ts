import { counted } from '#shared/kernel/text.ts';

/** What the part about work, education and benefit says. */
export const workTexts = {
  now: 'nu',
  job: {
    title: 'Werk',
    add: 'Werk',
    none: 'Nog geen werk. Met werkgever, uren en contract krijgt u een seintje voor nazorg en voor het einde van het contract.',
    hours: (hours: number) => `${hours} uur per week`,
    from: (date: string) => `Vanaf ${date}`,
    until: (date: string) => `contract tot en met ${date}`,
    ended: (date: string, reason: string | null) =>
      reason === null ? `Gestopt op ${date}.` : `Gestopt op ${date}: ${reason}.`,
    ownLevel: 'Op eigen niveau',
    notOwnLevel: 'Niet op eigen niveau',
    wageSubsidy: 'met loonkostensubsidie',
    contractOver: 'contract voorbij',
    aftercare: (date: string, first: boolean) =>
      `${first ? 'Eerste nazorg' : 'Volgende nazorg'} uiterlijk ${date}.`,
    lookAtBenefit:
      'Het werk is gestopt. Kijk of de bijstand hiernaast nog klopt. Komt de klant terug, voeg dan een periode toe met de reden.',
  },
  education: {
    title: 'Opleiding',
    add: 'Opleiding',
    none: 'Nog geen opleiding ingevuld. Het niveau laat zien welk werk past.',
    diploma: 'diploma behaald',
    noDiploma: 'geen diploma',
    valued: 'diploma gewaardeerd',
    notValued: 'diploma niet gewaardeerd',
  },
  experience: {
    title: 'Werkervaring',
    add: 'Werkervaring',
    none: 'Nog geen werkervaring ingevuld. Ook werk in het land van herkomst telt.',
    years: (years: number) => counted(years, 'jaar', 'jaar'),
    until: (year: number) => `tot ${year}`,
  },
  profile: {
    title: 'Wensen en mogelijkheden',
    none: 'Nog niet ingevuld. Wat iemand wil en kan is het begin van een plan. Schrijf geen diagnose op.',
    fill: 'Invullen',
    change: 'Wijzigen',
    buttonOf: (verb: string, title: string) => `${verb}: ${title}`,
    registerTitle: 'Doelgroepregister en loonwaarde',
    registerNone:
      'Nog niet ingevuld. Met het register en de loonwaarde kan een werkgever loonkostensubsidie krijgen.',
  },
  medical: {
    title: 'Medisch advies',
    add: 'Medisch advies',
    none: 'Nog geen advies gevraagd. Vraag het als iemand zegt niet te kunnen werken.',
    asked: (date: string, of: string | null) =>
      of === null ? `Gevraagd op ${date}` : `Gevraagd op ${date} bij ${of}`,
    received: (date: string) => `Binnen op ${date}`,
    waiting: 'nog niet binnen',
    noOutcome: 'Advies binnen',
    notIn: 'Advies gevraagd',
    review: (date: string) => `Opnieuw bekijken op ${date}`,
  },
  precondition: {
    title: 'Randvoorwaarden',
    add: 'Randvoorwaarde',
    none: 'Nog niets ingevuld. Denk aan kinderopvang en reiskosten: zonder die kan een traject niet beginnen.',
    open: 'nog te regelen',
    needed: (date: string) => `Nodig vanaf ${date}`,
  },
  benefit: {
    title: 'Bijstand',
    add: 'Periode',
    none: 'Nog geen periode ingevuld. Daarmee telt de evaluatie wie uit de bijstand gaat en wie terugkomt.',
    period: (from: string, until: string | null) =>
      until === null ? `Vanaf ${from}` : `${from} tot en met ${until}`,
    returned: (reason: string) => `Teruggekomen. Reden: ${reason}`,
    noReason: 'reden van terugkeer niet ingevuld',
  },
  outflow: {
    title: 'Uitstroom',
    add: 'Uitstroom vastleggen',
    none: 'Nog niet uitgestroomd. Na uitstroom stopt de begeleiding niet: u krijgt seintjes voor nazorg.',
    full: 'Helemaal uit de bijstand.',
    partly: 'Een deel van de bijstand blijft.',
    leftPartly: 'Een deel van de bijstand bleef.',
    leftFull: 'Ging helemaal uit de bijstand.',
    returned: (date: string, reason: string | null) =>
      `Teruggekomen op ${date}${reason === null ? '' : ` (${reason})`}.`,
  },
  buddy: {
    title: 'Taalmaatje of buddy',
    add: 'Taalmaatje',
    none: 'Nog geen taalmaatje of buddy ingevuld.',
    from: (date: string) => `vanaf ${date}`,
    until: (date: string) => `tot en met ${date}`,
  },
} as const;
