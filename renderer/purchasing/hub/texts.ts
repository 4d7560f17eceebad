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
  course: 'Groepscursus inkopen',
  cost: 'Andere kosten',
  clients: 'Meerdere klanten',
} as const;
