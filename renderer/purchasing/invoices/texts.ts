import { counted } from '#shared/kernel/text.ts';

const invoices = (count: number) => counted(count, 'factuur', 'facturen');

/** What the list of invoices and its dialogs say. */
export const texts = {
  title: 'Facturen',
  problem: 'De facturen zijn nu niet te lezen',
  book: 'Factuur boeken',
  cancel: 'Annuleren',
  busy: 'Bezig met bewaren…',

  list: {
    search: 'Zoek op nummer, aanbieder, order of klantnummer',
    standing: 'Welke facturen',
    unpaid: (count: number) => `Niet betaald ${count}`,
    paid: (count: number) => `Betaald ${count}`,
    all: (count: number) => `Alle ${count}`,
    year: 'Budgetjaar',
    fund: 'Fonds',
    provider: 'Aanbieder',
    noProvider: 'aanbieder niet bekend',
    columns: {
      number: 'Factuur',
      date: 'Datum',
      provider: 'Aanbieder',
      what: 'Waarvoor',
      order: 'Order',
      client: 'Klantnummer',
      fund: 'Fonds',
      year: 'Jaar',
      amount: 'Bedrag €',
      whole: 'Hele factuur €',
      ofFund: 'Uit fonds €',
      paid: 'Betaald op',
    },
    notPaid: 'niet betaald',
    credit: 'credit',
    nobody: '–',
    clients: (count: number) => counted(count, 'klant', 'klanten'),
    more: (first: string, others: number) => `${first} en nog ${others}`,
    none: 'Geen factuur past bij deze keuze.',
    choose: (number: string) => `Factuur ${number} kiezen`,
    chooseAll: (count: number) => `Alle ${invoices(count)} in de lijst kiezen`,
    ofFund: (fund: string) => `Alleen wat ${fund} betaalt.`,
    foot: (count: number, amount: string, unpaid: string) =>
      `${invoices(count)}, samen ${amount}. Daarvan is ${unpaid} nog niet betaald.`,
  },

  empty: {
    title: 'Nog geen facturen',
    line: 'Boek een factuur op de order waar hij bij hoort. Het geld gaat dan van vastgelegd naar gefactureerd, en op de dag van betaling naar betaald. Zo telt elke euro één keer.',
    noOrders: 'Er is nog geen order om een factuur op te boeken. Koop eerst iets in.',
    orders: 'Naar de orders',
  },

  bulk: {
    label: 'Wat u met de gekozen facturen kunt doen',
    chosen: (count: number, amount: string) => `${invoices(count)} gekozen, samen ${amount}.`,
    already: (count: number) =>
      count === 1 ? ' Eén is al betaald.' : ` Er zijn er al ${count} betaald.`,
    pay: 'Betaald op…',
    clear: 'Keuze wissen',
    skip: 'Naar de knoppen voor de gekozen facturen',
  },

  pay: {
    title: (count: number) => `${invoices(count)} betaald`,
    line: (amount: string) => `Samen ${amount}. Dit bedrag gaat van gefactureerd naar betaald.`,
    fields: { paidOn: 'Betaald op' },
    missing: 'Vul in wanneer er betaald is.',
    later: (numbers: readonly string[], paidOn: string) =>
      `${counted(numbers.length, 'factuur is', 'facturen zijn')} van na ${paidOn}: ${numbers.join(', ')}. De betaaldatum kan niet vóór de factuurdatum liggen.`,
    leaveOut: (count: number) => (count === 1 ? 'Laat deze weg' : 'Laat deze weg en ga verder'),
    laterField:
      'Een factuur is van een latere datum. Kies een andere dag, of laat die factuur weg.',
    submit: 'Als betaald bewaren',
    done: (count: number, date: string) => `${invoices(count)} betaald op ${date}.`,
  },

  form: {
    title: 'Factuur boeken',
    titleFor: (order: string) => `Factuur boeken op order ${order}`,
    fields: {
      invoiceNumber: 'Factuurnummer',
      invoicedOn: 'Factuurdatum',
      credit: 'Soort',
      total: 'Bedrag op de factuur',
      lines: 'Waar de factuur voor is',
      reason: 'Waarom het meer is dan besteld',
      budgetYear: 'Uit het budget van',
      paidOn: 'Betaald op',
    },
    missing: {
      invoiceNumber: 'Vul het nummer van de factuur in.',
      invoicedOn: 'Vul de factuurdatum in.',
      lines: 'Kies waar de factuur voor is.',
    },
    totalHint: 'Met btw. Mag leeg blijven. Vult u het in, dan verdeelt Trede het en rekent na.',
    paidHint: 'Leeg: nog niet betaald.',
    kinds: { factuur: 'Factuur', credit: 'Creditnota' },
    creditLine:
      'U krijgt geld terug. Vul de bedragen in zonder min. Wat terugkomt, is weer vastgelegd op de order. Was de rest van die regel vrijgegeven, dan is het meteen vrij.',
    find: 'Zoek op aanbieder, order, klantnummer of naam',
    findHint:
      'Voeg één regel toe, of vink er meer aan. Alle regels van een factuur zijn van één aanbieder.',
    found: 'Gevonden orderregels',
    foundMore: (count: number) => `Nog ${count} regels. Zoek verder om ze te zien.`,
    nothingFound: (typed: string) =>
      `Geen orderregel met ‘${typed}’. Een regel staat hier als er nog iets open is. Ook als er de laatste twee jaar een factuur op kwam.`,
    add: 'Toevoegen',
    addTicked: (count: number) => `${counted(count, 'regel', 'regels')} toevoegen`,
    tick: (line: string) => `Kiezen: ${line}`,
    billed: (amount: string) => `${amount} gefactureerd`,
    nothingToCredit: 'Er is nog niets gefactureerd. Er kan dus niets terugkomen.',
    addLine: (line: string) => `Toevoegen: ${line}`,
    addOrder: (order: string, count: number) => `Alle ${count} open regels van order ${order}`,
    moreLines: 'Nog een regel van deze aanbieder',
    stopFinding: 'Zoeken sluiten',
    open: (amount: string) => `${amount} open`,
    allInvoiced: 'alles gefactureerd',
    columns: {
      what: 'Order en klant',
      open: 'Open €',
      invoiced: 'Gefactureerd €',
      amount: 'Op deze factuur €',
      acts: 'Acties',
    },
    amountOf: (line: string) => `Bedrag voor ${line}`,
    all: 'Alles',
    allOf: (line: string) => `Alles wat open is voor ${line}`,
    remove: 'Weghalen',
    removeOf: (line: string) => `Weghalen: ${line}`,
    above: (amount: string) => `${amount} meer dan open`,
    aboveNote:
      'Dit is meer dan er op de order open staat. Vul de reden in. Die staat ook op papier.',
    sum: 'Samen',
    sameAsPaper: 'Dit is precies het bedrag op de factuur.',
    lessThanPaper: (amount: string) => `Er is nog ${amount} van de factuur niet verdeeld.`,
    moreThanPaper: (amount: string) => `Dit is ${amount} meer dan op de factuur staat.`,
    usualYear: (year: number) => `${year} (jaar van de order)`,
    yearUnknown: 'Jaar van de order',
    otherDate: (dateYear: number, year: number) =>
      `De factuur is van ${dateYear}, de order staat op ${year}. De factuur komt uit het budget van ${year}.`,
    yearReason: 'Waarom uit een ander jaar',
    yearReasonHint: 'Alleen nodig als dat jaar te weinig vrij heeft.',
    otherYear: (lineYear: string, year: number) =>
      `De order is vastgelegd op ${lineYear}. Deze factuur komt uit het budget van ${year}. Moet hij uit ${lineYear}, kies dan dat jaar.`,
    errors: {
      unreadable: (line: string) => `Het bedrag voor ${line} is niet te lezen.`,
      empty: (line: string) => `Vul het bedrag in voor ${line}, of haal de regel weg.`,
      negative: (line: string) =>
        `Het bedrag voor ${line} is lager dan nul. Is het een creditnota? Kies dat dan bij Soort.`,
      credit: (line: string, invoiced: string) =>
        `Op ${line} is ${invoiced} gefactureerd. Meer dan dat kan niet terugkomen.`,
      nothingBack: (line: string) =>
        `Op ${line} is nog niets gefactureerd. Er kan niets terugkomen. Haal de regel weg.`,
      total: (sum: string, total: string) =>
        `De regels zijn samen ${sum}, op de factuur staat ${total}. Kijk de bedragen na.`,
      reason: 'Vul in waarom het meer is dan besteld.',
    },
    submit: 'Factuur boeken',
    booked: (number: string, amount: string, paid: boolean) =>
      `Factuur ${number} geboekt: ${amount}, ${paid ? 'betaald' : 'nog te betalen'}.`,
  },

  change: {
    title: (number: string) => `Factuur ${number}`,
    creditTitle: (number: string) => `Creditnota ${number}`,
    amount: 'Bedrag',
    funds: 'Uit',
    reason: 'Reden',
    lines: 'Waar de factuur voor is',
    columns: { what: 'Order en klant', amount: 'Bedrag €' },
    amountsFixed:
      'Een ander bedrag? Haal de factuur weg en boek hem opnieuw. Dat kunt u ongedaan maken.',
    submit: 'Wijziging bewaren',
    changed: (number: string) => `Factuur ${number} is gewijzigd.`,
    remove: 'Factuur verwijderen',
    removed: (number: string) =>
      `Factuur ${number} is verwijderd. De order staat weer zoals hij ervoor stond.`,
  },
} as const;
