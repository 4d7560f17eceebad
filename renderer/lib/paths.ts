import type { Id } from '#shared/kernel/ids.ts';

/** Where the pages are. In an `href` they stand behind '#'; `useLocation` of wouter takes them bare. */
export const paths = {
  caseload: '/klanten',
  client: (id: Id) => `/klanten/${id}`,
  buy: (id: Id) => `/klanten/${id}/inkopen`,
  budget: '/budget',
  evaluation: '/evaluatie',
  importing: '/importeren',
} as const;

/** '/klanten' → '#/klanten', for an `href`. */
export const href = (path: string): string => `#${path}`;
