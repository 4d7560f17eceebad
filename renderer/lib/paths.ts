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

/** The parts of the page with what the team buys. */
export const purchasingTabs = [
  'orders',
  'aanvragen',
  'facturen',
  'aanbieders',
  'catalogus',
] as const;
export type PurchasingTab = (typeof purchasingTabs)[number];

/** What an order that is not for one client is for. */
export const newOrderKinds = ['cursus', 'kosten', 'klanten'] as const;
export type NewOrderKind = (typeof newOrderKinds)[number];

/** Where the pages are. In an `href` they stand behind '#'; `useLocation` of wouter takes them bare. */
export const paths = {
  today: '/vandaag',
  firstSteps: '/aan-de-slag',
  caseload: '/klanten',
  client: (id: Id) => `/klanten/${id}`,
  clientTab: (id: Id, tab: ClientTab) =>
    tab === 'verhaal' ? `/klanten/${id}` : `/klanten/${id}/${tab}`,
  buy: (id: Id) => `/klanten/${id}/inkopen`,
  /** Buys what was asked for before. */
  buyRequest: (id: Id, trajectoryId: Id) => `/klanten/${id}/inkopen/${trajectoryId}`,
  purchasing: '/inkoop',
  purchasingTab: (tab: PurchasingTab) => (tab === 'orders' ? '/inkoop' : `/inkoop/${tab}`),
  order: (id: Id) => `/inkoop/orders/${id}`,
  newOrder: (kind: NewOrderKind) => `/inkoop/nieuw/${kind}`,
  newClient: '/klanten/nieuw',
  handover: '/overdragen',
  agenda: '/agenda',
  missing: '/ontbreekt',
  settings: '/team',
  budget: '/budget',
  yearChange: '/budget/jaarovergang',
  moneyCheck: '/budget/controleren',
  evaluation: '/evaluatie',
  sharedReports: '/evaluatie/gedeeld',
  reportSettings: '/evaluatie/instellingen',
  /** The number of a report of the team, or what a new one begins as. */
  composeReport: (from: string) => `/evaluatie/samenstellen/${from}`,
  importing: '/importeren',
  users: '/gebruikers',
  backups: '/reservekopieen',
  log: '/logboek',
  /** Who saw a client. */
  logOfClient: (id: Id) => `/logboek/klant/${id}`,
  privacy: '/privacy',
  /** All about one client, to hand over. */
  insight: (id: Id) => `/privacy/klant/${id}`,
} as const;

/** '/klanten' → '#/klanten', for an `href`. */
export const href = (path: string): string => `#${path}`;
