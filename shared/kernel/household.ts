/**
 * What the bijstandspartij is called of a client for whom nobody named one. The hard space sets it apart:
 * no cell that is read has one, so no list names this household by chance, now or later.
 */
export const ownHousehold = (clientNumber: string): string => `klant\u00a0${clientNumber}`;

/** Whether Trede made this number: it says nothing to people. */
export const isOwnHousehold = (number: string | null): boolean =>
  number?.startsWith(ownHousehold('')) === true;
