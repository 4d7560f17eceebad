import type { TargetGroup } from '#shared/kernel/target-group.ts';
import { counted } from '#shared/kernel/text.ts';
import type { OrderState } from './order-state.ts';

/** What the budget page says. */
export const texts = {
  title: 'Budget',
  line: (today: string) => `Stand op ${today}. Bedragen in euro, inclusief btw.`,
  add: 'Fonds toevoegen',
  problem: 'De fondsen zijn nu niet te lezen',

  empty: {
    title: 'Nog geen fondsen',
    line: 'Een fonds is geld dat u mag besteden, zoals het Participatiebudget. Voeg uw fondsen toe. Dan ziet u op elk moment wat betaald, gefactureerd, vastgelegd en nog vrij is.',
    add: 'Eerste fonds toevoegen',
    import: 'Lijst importeren',
    importLine: 'Staat er een kolom Fonds in uw lijst? Dan maakt Trede de fondsen zelf.',
  },

  table: {
    label: 'Fondsen en waar het geld is',
    fund: 'Fonds',
    until: ['Te besteden', 'tot en met'],
    bar: ['Hele balk is', 'het hele fonds'],
    amount: 'Bedrag',
    paid: ['Betaald', 'betaling gedaan'],
    invoiced: ['Gefactureerd', 'nog te betalen'],
    committed: ['Vastgelegd', 'nog geen factuur'],
    free: ['Vrij', 'nog te besteden'],
    targetGroup: 'Doelgroep',
    unknown: 'onbekend',
    fill: 'Bedrag invullen',
    fillOf: (fund: string) => `Bedrag invullen van ${fund}`,
    short: 'tekort',
    noEnd: 'geen einddatum',
    total: (count: number, leftOut: number) =>
      leftOut === 0 || leftOut === count
        ? `Samen, ${counted(count, 'fonds', 'fondsen')}`
        : `Samen, ${count - leftOut} van ${count} fondsen`,
    leftOut: (count: number) =>
      count === 1
        ? 'Van 1 fonds is het bedrag onbekend. Dat fonds telt niet mee in de rij Samen.'
        : `Van ${count} fondsen is het bedrag onbekend. Die tellen niet mee in de rij Samen.`,
  },

  everyone: 'alle klanten',
  targetGroups: {
    statushouder: 'statushouders',
    oudkomer: 'oudkomers',
  } satisfies Record<TargetGroup, string>,

  orders: {
    title: (fund: string) => `Orders uit ${fund}`,
    label: (fund: string) => `Orders uit ${fund}`,
    number: 'Order',
    client: 'Klantnummer',
    type: 'Traject en aanbieder',
    price: 'Bedrag',
    paid: 'Betaald',
    invoiced: 'Gefactureerd',
    state: 'Stand',
    noProvider: 'aanbieder niet bekend',
    none: 'Uit dit fonds zijn in Trede nog geen orders gemaakt. U koopt een traject in op de pagina van een klant.',
    imported: (amount: string) =>
      `${amount} is betaald volgens een geïmporteerde lijst. Daar horen geen orders bij.`,
    problem: 'De orders zijn nu niet te lezen',
    states: {
      vastgelegd: 'vastgelegd',
      'deels-gefactureerd': 'deels gefactureerd',
      gefactureerd: 'gefactureerd',
      betaald: 'betaald',
      geannuleerd: 'geannuleerd',
    } satisfies Record<OrderState, string>,
  },

  conditions: {
    title: 'Voorwaarden',
    change: 'Fonds wijzigen',
    amount: 'Bedrag',
    free: 'Vrij',
    from: 'Te besteden vanaf',
    until: 'Te besteden tot en met',
    targetGroup: 'Voor wie',
    noFrom: 'geen begindatum',
    line: 'De startdatum van een traject en de doelgroep van de klant moeten hierbij passen.',
  },

  form: {
    addTitle: 'Fonds toevoegen',
    changeTitle: 'Fonds wijzigen',
    fields: {
      name: 'Naam',
      amountCents: 'Bedrag in euro',
      spendFrom: 'Te besteden vanaf',
      spendUntil: 'Te besteden tot en met',
      targetGroup: 'Voor wie',
    },
    amountHint: 'Mag leeg blijven als u het nog niet weet.',
    dateHint: 'dd-mm-jjjj, mag leeg blijven',
    everyone: 'Alle klanten',
    only: {
      statushouder: 'Alleen statushouders',
      oudkomer: 'Alleen oudkomers',
    } satisfies Record<TargetGroup, string>,
    submitAdd: 'Fonds toevoegen',
    submitChange: 'Fonds bewaren',
    busy: 'Bezig met bewaren…',
    cancel: 'Annuleren',
    close: 'Sluiten',
    added: (name: string) => `Fonds ‘${name}’ is toegevoegd.`,
    changed: (name: string) => `Fonds ‘${name}’ is gewijzigd.`,
    undone: (name: string) => `Fonds ‘${name}’ is weer zoals het was.`,
  },
} as const;
