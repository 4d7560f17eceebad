/** What the caseload and the client's page say. */
export const texts = {
  caseloadTitle: 'Klanten',
  clientTitle: 'Klant',
} as const;
