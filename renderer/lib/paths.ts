import type { Id } from '#shared/kernel/ids.ts';

/** The parts of a client's page. */
export const clientTabs = [
  'verhaal',
  'plan',
  'trajecten',
  'contacten',
  'inburgering',
  'werk',
  'documenten',
  'geschiedenis',
] as const;
export type ClientTab = (typeof clientTabs)[number];

/** Where the pages are. In an `href` they stand behind '#'; `useLocation` of wouter takes them bare. */
export const paths = {
  today: '/vandaag',
  caseload: '/klanten',
  client: (id: Id) => `/klanten/${id}`,
  clientTab: (id: Id, tab: ClientTab) =>
    tab === 'verhaal' ? `/klanten/${id}` : `/klanten/${id}/${tab}`,
  buy: (id: Id) => `/klanten/${id}/inkopen`,
  newClient: '/klanten/nieuw',
  handover: '/overdragen',
  agenda: '/agenda',
  missing: '/ontbreekt',
  settings: '/team',
  order: (id: Id) => `/inkoop/orders/${id}`,
  invoices: '/inkoop/facturen',
  budget: '/budget',
  yearChange: '/budget/jaarovergang',
  moneyCheck: '/budget/controleren',
  evaluation: '/evaluatie',
  sharedReports: '/evaluatie/gedeeld',
  reportSettings: '/evaluatie/instellingen',
  /** The number of a report of the team, or what a new one begins as. */
  composeReport: (from: string) => `/evaluatie/samenstellen/${from}`,
  importing: '/importeren',
} as const;

/** '/klanten' → '#/klanten', for an `href`. */
export const href = (path: string): string => `#${path}`;
