import type { TrajectoryRequest } from '#shared/purchasing/orders.ts';

export const requestStatusLabels: Record<TrajectoryRequest['status'], string> = {
  aangevraagd: 'Aangevraagd',
  wachtlijst: 'Op de wachtlijst',
  afgewezen: 'Afgewezen',
};

/** What trajectories that were asked for, and deciding about them, say. */
export const requestTexts = {
  title: 'Aanvragen',
  columns: {
    client: 'Klant',
    what: 'Traject en aanbieder',
    asked: 'Gevraagd',
    wished: 'Gewenste start',
    status: 'Status',
    note: 'Toelichting of reden',
    actions: 'Acties',
  },
  filter: 'Status van de aanvraag',
  all: 'Alle',
  none: 'Geen aanvraag met deze status.',
  empty: {
    title: 'Er is niets aangevraagd',
    line: 'Kunt u nog niet inkopen? Misschien is er geen plek, of moet iemand eerst meekijken. Vraag het traject dan aan bij de klant. De aanvraag staat daarna hier.',
    caseload: 'Naar de klanten',
  },
  askedBefore: 'niet bekend',
  tooLate: 'gewenste start is voorbij',
  dash: '–',
  buy: 'Inkopen',
  buyOf: (type: string, name: string) => `${type} inkopen voor ${name}`,
  menu: (type: string, name: string) => `Aanvraag ${type} van ${name}: wat wilt u doen?`,
  toWaiting: 'Op de wachtlijst zetten',
  toAsked: 'Terug naar aangevraagd',
  reject: 'Afwijzen',
  withdraw: 'Klant trekt de aanvraag in',
  open: 'Klant openen',
  done: {
    aangevraagd: (type: string) => `${type} staat weer bij aangevraagd.`,
    wachtlijst: (type: string) => `${type} staat op de wachtlijst.`,
    afgewezen: (type: string) => `Aanvraag ${type} afgewezen.`,
    geannuleerd: (type: string) => `Aanvraag ${type} ingetrokken.`,
  },
  rejecting: {
    title: (type: string, name: string) => `Aanvraag ${type} van ${name} afwijzen`,
    fields: { reason: 'Reden' },
    hint: 'De reden staat bij de klant en in de geschiedenis. Schrijf geen diagnose op.',
    missing: 'Vul de reden in.',
    submit: 'Aanvraag afwijzen',
    cancel: 'Annuleren',
  },
  asking: {
    title: (name: string) => `Traject aanvragen voor ${name}`,
    button: 'Eerst aanvragen',
    fields: { productId: 'Traject', wishedStart: 'Gewenste startdatum', note: 'Toelichting' },
    missing: { productId: 'Kies een traject.', wishedStart: 'Vul de gewenste startdatum in.' },
    choose: 'Kies een traject',
    noteHint: 'Waarom dit traject past. Geen diagnose.',
    line: 'Een aanvraag legt geen geld vast. U koopt later in, bij Inkoop of bij de klant. Prijs en fonds gaan niet mee met de aanvraag: die kiest u bij het inkopen.',
    submit: 'Aanvragen',
    cancel: 'Annuleren',
    done: (type: string, name: string) => `${type} aangevraagd voor ${name}.`,
  },
} as const;
