/** Money has a way back of its own, and a number of an order is given out once. */
const lasting: Readonly<Record<string, string>> = {
  'purchasing.order':
    'Een inkoop kunt u hier niet ongedaan maken, want het geld is vastgelegd. Annuleer de order: dan komt het geld weer vrij en telt het traject niet mee.',
  'purchasing.cancelOrder':
    'Een geannuleerde order komt niet terug, want een ordernummer wordt één keer gebruikt. Koop het traject opnieuw in.',
  'purchasing.recordInvoice':
    'Een geboekte factuur blijft staan, want het geld is uitgegeven. Klopt de factuur niet, overleg dan met de aanbieder of met uw financiële administratie.',
};

/**
 * Why the changes of a call are never undone, in a sentence that says what to do instead; `null`: they can be.
 *
 * @param call the name under which the change was begun
 */
export const whyLasting = (call: string): string | null => lasting[call] ?? null;
