/** Under each table of money. */
export const costNotes = [
  'Betaald, gefactureerd en nog vastgelegd samen, inclusief btw. Elke euro telt één keer, op de dag van de kosten.',
] as const;
