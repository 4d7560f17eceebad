import type { AttendanceState, CourseSharing } from '#shared/purchasing/courses.ts';
import { fundConditionWords } from '#shared/kernel/fund-conditions.ts';
import { counted } from '#shared/kernel/text.ts';

/** What the page of one order says. */
export const orderPageTexts = {
  parent: 'Inkoop',
  title: (number: string) => `Order ${number}`,
  notFound: 'Deze order is er niet',
  back: 'Naar de orders',
  ordered: (date: string, by: string) => `Gemaakt op ${date} door ${by}`,
  period: (from: string, until: string) => `${from} t/m ${until}`,
  from: (date: string) => `Vanaf ${date}`,
  letter: 'Opdrachtbrief bewaren',
  letterOnPaper: 'opdrachtbrief',
  change: 'Order wijzigen',
  more: 'Meer acties',
  cancel: 'Order annuleren',
  closeRest: 'Rest vrijgeven',
  closeLine: (who: string) => `Rest vrijgeven van ${who}`,
  bookInvoice: 'Factuur boeken',

  money: {
    title: 'Geld',
    amount: 'Bedrag van de order',
    committed: 'Vastgelegd',
    invoiced: 'Gefactureerd',
    paid: 'Betaald',
    freed: 'Vrijgegeven',
    above: 'Meer dan besteld',
    waits: 'Er is niets vastgelegd tot de coördinator akkoord geeft.',
    nothing: 'Er is niets vastgelegd.',
    wentFrom: (from: number, to: number) =>
      `Deze order ging mee van ${from} naar ${to}. Wat uit ${from} is gefactureerd, blijft daar.`,
  },

  lines: {
    title: 'Regels',
    columns: {
      who: 'Voor',
      quantity: 'Aantal × prijs',
      year: 'Jaar',
      funds: 'Fonds',
      amount: 'Bedrag',
      committed: 'Vastgelegd',
      invoiced: 'Gefactureerd',
      paid: 'Betaald',
      actions: 'Acties',
    },
    together: 'Samen',
    nobody: 'het hele team',
    course: 'Hele cursus',
    fte: (fte: string) => `${fte} fte`,
    closed: (date: string, reason: string) => `Rest vrijgegeven op ${date}: ${reason}`,
    share: (fund: string, amount: string) => `${fund} ${amount}`,
  },

  approval: {
    waits: {
      title: 'Wacht op akkoord',
      may: (by: string) => `${by} vraagt om akkoord. Tot dan is er niets vastgelegd.`,
      mayNot: 'De coördinator kijkt ernaar. Tot dan is er niets vastgelegd.',
    },
    takes: {
      above: (mandate: string) => `De order is hoger dan het mandaat van ${mandate}.`,
      free: (fund: string, now: string, then: string) =>
        `${fund}: nu vrij ${now}, na akkoord ${then}.`,
      unknown: (fund: string) => `${fund}: het bedrag is nog niet bekend.`,
    },
    approve: 'Goedkeuren',
    reject: 'Afwijzen',
    approved: (number: string) => `Order ${number} is goedgekeurd.`,
    rejected: (number: string) => `Order ${number} is afgewezen.`,
    given: (by: string, date: string) => `Goedgekeurd door ${by} op ${date}.`,
    refused: (by: string, date: string) => `Afgewezen door ${by} op ${date}.`,
    dialog: {
      title: (number: string) => `Order ${number} afwijzen`,
      line: 'Er wordt niets vastgelegd en de trajecten gaan niet door.',
      submit: 'Order afwijzen',
    },
  },

  passing: {
    each: 'Vul bij elke voorwaarde een reden in, of doe het niet.',
    notYet: 'Het fonds mag dit niet betalen. Er is niets veranderd.',
    close: 'Sluiten',
    approval: {
      title: (number: string) => `Order ${number} toch goedkeuren?`,
      line: 'Het fonds mag dit niet zomaar betalen. Keurt u de order goed, dan staat bij elke voorwaarde uw naam en uw reden.',
      submit: 'Toch goedkeuren',
    },
    participant: {
      title: (name: string) => `${name} toch toevoegen?`,
      line: (name: string) =>
        `Het fonds van deze cursus mag niet zomaar voor ${name} betalen. Voegt u ${name} toe, dan staat bij elke voorwaarde uw naam en uw reden.`,
      submit: 'Toch toevoegen',
    },
  },

  cancelling: {
    title: (number: string) => `Order ${number} annuleren?`,
    line: (what: string, amount: string, funds: string) =>
      `${what} gaat niet door. ${amount} komt weer vrij in ${funds}.`,
    noMoney: (what: string) => `${what} gaat niet door.`,
    submit: 'Order annuleren',
    done: (number: string, amount: string) =>
      `Order ${number} geannuleerd. ${amount} is weer vrij.`,
    cancelled: (date: string) => `Geannuleerd op ${date}.`,
    reasonHint: 'Mag leeg blijven.',
    theFund: 'het fonds',
  },

  closing: {
    title: 'Rest vrijgeven',
    line: (amount: string) =>
      `${amount} is nog niet gefactureerd en komt weer vrij. Wat al gefactureerd is, blijft staan.`,
    submit: 'Rest vrijgeven',
    done: (amount: string) => `${amount} is weer vrij.`,
  },

  reason: 'Reden',
  missingReason: 'Vul de reden in.',
  dontDoIt: 'Niet doen',
  hasInvoice: 'Er is al een factuur geboekt',
  nothingOpen: 'Er is niets meer vastgelegd',

  changing: {
    title: (number: string) => `Order ${number} wijzigen`,
    same: (count: number) => `Voor alle ${counted(count, 'regel', 'regels')} hetzelfde.`,
    quantity: 'Aantal',
    quantityOf: (who: string) => `Aantal voor ${who}`,
    price: 'Prijs in euro, met btw',
    priceOf: (who: string) => `Prijs voor ${who}`,
    endDate: 'Einddatum',
    endHint: 'dd-mm-jjjj, mag leeg blijven',
    endBeforeStart: 'De einddatum ligt vóór de startdatum. Kies een latere dag.',
    reason: 'Reden van de wijziging',
    reasonHint: 'De reden staat in de geschiedenis van de order.',
    fundId: 'Fonds',
    otherFunds: 'Ook de verdeling over fondsen wijzigen',
    funds: 'Nieuwe verdeling',
    total: (was: string, becomes: string) => `Van ${was} naar ${becomes}.`,
    freedStays: 'Waarvan de rest is vrijgegeven, verandert niet.',
    passing: {
      label: 'Toch toestaan',
      hint: 'U bent coördinator: vul een reden in bij wat toch mag. Zonder reden gaat het niet door.',
      of: (fund: string, condition: string) =>
        `Reden om ${fund} toch te laten betalen (${condition})`,
    },
    tooFewPlaces: (taking: number) =>
      `${counted(taking, 'klant doet', 'klanten doen')} mee. Zoveel plaatsen zijn er ten minste nodig.`,
    badQuantity: 'Vul een aantal boven 0 in.',
    badPrice: 'Vul de prijs in.',
    submit: 'Order wijzigen',
    cancel: 'Annuleren',
    done: (number: string, amount: string) => `Order ${number} gewijzigd. Bedrag: ${amount}.`,
  },

  overrides: {
    title: 'Toegestaan door de coördinator',
    conditions: fundConditionWords,
    line: (by: string, date: string) => `${by}, ${date}`,
    whom: (numbers: string) => `klant ${numbers}`,
    left: (number: string) => `${number} (doet niet meer mee)`,
  },

  history: {
    title: 'Geschiedenis van de order',
    line: (at: string, by: string) => `${at}, ${by}`,
    more: (amount: string) => `${amount} meer`,
    less: (amount: string) => `${amount} minder`,
  },

  invoices: {
    title: 'Facturen',
    none: 'Nog geen factuur op deze order.',
    all: 'Alle facturen',
    columns: { number: 'Factuur', date: 'Datum', amount: 'Bedrag', paid: 'Betaald op' },
    notPaid: 'nog niet',
    total: 'Samen',
  },

  participants: {
    title: (count: number, places: number | null) =>
      places === null ? `Deelnemers ${count}` : `Deelnemers ${count} van ${places}`,
    columns: { name: 'Deelnemer', share: 'Kosten', came: 'Gekomen', actions: 'Acties' },
    sharing: {
      ingepland: 'De kosten zijn verdeeld over wie is ingepland.',
      gekomen:
        'De kosten zijn verdeeld over wie ten minste één keer is gekomen. Zolang niemand kwam, over wie is ingepland.',
    } satisfies Record<CourseSharing, string>,
    came: (came: number, of: number) => `${came} van ${of}`,
    none: 'Nog geen deelnemers. Zoek ze hieronder op.',
    add: 'Deelnemer toevoegen',
    full: 'Alle plaatsen zijn bezet. Haal eerst iemand weg, of geef de cursus meer plaatsen met Order wijzigen.',
    added: (name: string) => `${name} doet mee.`,
    remove: (name: string) => `${name} weghalen uit de cursus`,
    removed: (name: string) => `${name} doet niet meer mee.`,
    together: 'Samen',
  },

  sessions: {
    title: 'Bijeenkomsten en aanwezigheid',
    add: 'Bijeenkomst toevoegen',
    change: (date: string) => `Bijeenkomst van ${date} wijzigen`,
    new: 'Nieuwe bijeenkomst',
    fields: { date: 'Datum', time: 'Tijd', place: 'Plaats' },
    timeHint: 'Bijvoorbeeld 9:30. Mag leeg blijven.',
    missingDate: 'Vul de datum in.',
    submit: 'Bewaren',
    cancel: 'Annuleren',
    remove: 'Bijeenkomst verwijderen',
    saved: (date: string) => `Bijeenkomst van ${date} bewaard.`,
    removed: (date: string) => `Bijeenkomst van ${date} verwijderd.`,
    none: 'Nog geen bijeenkomsten. Voeg er een toe om bij te houden wie er was.',
    noParticipants: 'Voeg eerst deelnemers toe. Dan vult u hier in wie er was.',
  },

  attendance: {
    label: 'Aanwezigheid',
    participant: 'Deelnemer',
    states: {
      aanwezig: 'aanwezig',
      afgemeld: 'afgemeld',
      afwezig: 'afwezig zonder bericht',
    } satisfies Record<AttendanceState, string>,
    open: 'niet ingevuld',
    keys: 'Wie niet komt, kunt u vooraf afmelden. Met de pijltjes gaat u door de lijst. Toets A voor aanwezig, M voor afgemeld, W voor afwezig zonder bericht, Delete voor leeg. Klikken kan ook.',
    cell: (name: string, date: string, state: string) => `${name}, ${date}: ${state}`,
    everybody: (date: string) => `Allen aanwezig op ${date}`,
    everybodyShort: 'Allen',
    saved: (name: string, date: string, state: string) => `${name} op ${date}: ${state}.`,
    allSaved: (date: string) => `Allen aanwezig op ${date}.`,
    total: 'Aanwezig',
  },
} as const;
