import { counted } from '#shared/kernel/text.ts';
import type { PurchasingTab } from '../../lib/paths.ts';

/** What the page with all that the team buys says. */
export const hubTexts = {
  title: 'Inkoop',
  line: 'Wat het team inkoopt, van aanvraag tot factuur. Bedragen in euro, met btw.',
  views: 'Onderdelen van inkoop',
  tabs: {
    orders: 'Orders',
    aanvragen: 'Aanvragen',
    facturen: 'Facturen',
    aanbieders: 'Aanbieders',
    catalogus: 'Catalogus',
  } satisfies Record<PurchasingTab, string>,
  /** So many orders wait for approval. */
  ordersWaiting: (count: number) => `Orders, ${counted(count, 'wacht', 'wachten')} op akkoord`,
  course: 'Groepscursus inkopen',
  cost: 'Andere kosten',
  clients: 'Meerdere klanten',
} as const;
