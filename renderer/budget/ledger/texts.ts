/** What the ledger of a fund and its dialogs say. */
export const texts = {
  title: 'Beschikkingen van dit fonds',
  label: (fund: string) => `Beschikkingen van ${fund}`,
  add: 'Beschikking',
  allYears: 'Alle jaren',
  onlyYear: (year: number) => `Alleen ${year}`,
  columns: {
    date: 'Datum',
    kind: 'Soort en kenmerk',
    headcount: 'Personen × bedrag',
    difference: 'Verschil',
    becomes: 'Fonds wordt',
    acts: 'Acties',
  },
  year: (year: number) => `budgetjaar ${year}`,
  to: (other: string) => `geld naar ${other}`,
  from: (other: string) => `geld uit ${other}`,
  none: 'Er is nog geen beschikking. Zonder beschikking weet Trede niet hoeveel u mag uitgeven.',
  noneOfYear: (year: number) =>
    `Voor ${year} is er nog geen beschikking. Zonder beschikking weet Trede niet hoeveel u mag uitgeven.`,
  notYet: 'nog niet',
  definitive: 'Definitief',
  definitiveLine: 'volgt na de verantwoording',
  menu: (what: string) => `Acties voor ${what}`,
  change: 'Wijzigen',
  remove: 'Verwijderen',
  removeBoth: 'Aan beide kanten verwijderen',
  removed: (what: string) => `${what} is verwijderd.`,
  removedBoth: (what: string) => `${what} is aan beide kanten verwijderd.`,

  decision: {
    addTitle: (fund: string) => `Beschikking van ${fund}`,
    changeTitle: (fund: string) => `Beschikking van ${fund} wijzigen`,
    fields: {
      kind: 'Soort',
      budgetYear: 'Budgetjaar',
      date: 'Datum van de beschikking',
      reference: 'Kenmerk',
      headcount: 'Aantal personen',
      rateCents: 'Bedrag per persoon',
      amountCents: 'Bedrag van de beschikking',
    },
    missing: {
      date: 'Vul de datum van de beschikking in.',
      amountCents: 'Vul het bedrag in, of het aantal personen en het bedrag per persoon.',
    },
    line: 'Een beschikking zegt hoe groot het hele fonds is, niet wat erbij komt. De laatste telt. Wat van of naar een ander fonds of jaar is verschoven, blijft daar bovenop gelden.',
    later: (kind: string, date: string) =>
      `Er is al een beschikking ‘${kind}’ van ${date}. Die komt meestal later. Klopt de soort?`,
    referenceHint: 'Zoals 2026-02215. Mag leeg blijven.',
    headcountHint: 'Alleen als het bedrag per persoon is.',
    amountHint: 'Leeg: aantal maal bedrag per persoon.',
    headcountUnreadable: 'Schrijf een heel getal, zoals 24.',
    product: (headcount: string, rate: string, amount: string) =>
      `${headcount} × ${rate} = ${amount}.`,
    movedOnTop: (moved: string, away: boolean) =>
      `Daarbij komt nog wat verschoven is: ${away ? '−' : '+'} ${moved}.`,
    becomes: (decided: string, moved: string, away: boolean, total: string) =>
      `Beschikking ${decided} ${away ? '− verschoven' : '+ verschoven'} ${moved} = het fonds wordt ${total}.`,
    submitAdd: 'Beschikking toevoegen',
    submitChange: 'Beschikking bewaren',
    added: (what: string) => `${what} is toegevoegd.`,
    changed: (what: string) => `${what} is gewijzigd.`,
    named: (kind: string, reference: string) =>
      reference === '' ? `Beschikking (${kind.toLowerCase()})` : `Beschikking ${reference}`,
  },

  reallocation: {
    title: 'Begrotingswijziging',
    line: 'Geld gaat van het ene fonds naar het andere. Samen houden ze hetzelfde bedrag.',
    fields: {
      fromFundId: 'Van fonds',
      fromYear: 'Uit jaar',
      toFundId: 'Naar fonds',
      toYear: 'In jaar',
      amountCents: 'Bedrag',
      date: 'Datum van het besluit',
      reference: 'Kenmerk van het besluit',
    },
    missing: {
      fromFundId: 'Kies het fonds waar het geld uit komt.',
      toFundId: 'Kies het fonds waar het geld heen gaat.',
      amountCents: 'Vul het bedrag in.',
      date: 'Vul de datum van het besluit in.',
    },
    choose: 'Kies een fonds',
    wholeYears: 'Hele looptijd',
    free: (fund: string, amount: string) => `In ${fund} is ${amount} vrij.`,
    short: (fund: string, amount: string) =>
      `${fund} komt ${amount} tekort. Er is niets vrij om te verschuiven. Kies een ander fonds.`,
    freeUnknown: (fund: string) => `Van ${fund} is het bedrag onbekend.`,
    submit: 'Bedrag verschuiven',
    done: (amount: string, from: string, to: string) => `${amount} van ${from} naar ${to}.`,
    needTwo: 'Voor een begrotingswijziging zijn ten minste twee fondsen nodig.',
  },
} as const;
