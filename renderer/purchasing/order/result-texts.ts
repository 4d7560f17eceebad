import type { OrderResult, ResultStatus } from '#shared/purchasing/results.ts';

const stopReasons: Readonly<Record<string, string>> = {
  werk: 'Werk gevonden',
  gezondheid: 'Gezondheid',
  verhuizing: 'Verhuizing',
  'niet-gekomen': 'Kwam niet meer',
  'past-niet': 'Past niet',
  anders: 'Anders',
};

/** What came of an order, in words. */
export const resultTexts = {
  title: 'Resultaat',
  columns: { who: 'Klant', period: 'Looptijd', status: 'Status', ladder: 'Trede voor en na' },
  period: (from: string, until: string | null) =>
    until === null ? `vanaf ${from}` : `${from} t/m ${until}`,
  agreed: (period: string) => `afgesproken: ${period}`,
  statuses: {
    aangevraagd: 'Aangevraagd',
    wachtlijst: 'Op de wachtlijst',
    afgewezen: 'Afgewezen',
    toegekend: 'Toegekend',
    loopt: 'Loopt',
    afgerond: 'Afgerond',
    'voortijdig-gestopt': 'Voortijdig gestopt',
    geeindigd: 'Geëindigd, resultaat onbekend',
    geannuleerd: 'Geannuleerd',
  } satisfies Record<ResultStatus, string>,
  results: {
    behaald: 'Doel behaald',
    deels: 'Doel deels behaald',
    'niet-behaald': 'Doel niet behaald',
  } satisfies Record<NonNullable<OrderResult['result']>, string>,
  /** One of the list, or what somebody typed on refusing. */
  reason: (reason: string) => stopReasons[reason] ?? reason,
  steps: (before: number | null, after: number | null) =>
    `${before ?? 'onbekend'} → ${after ?? 'nog niet gemeten'}`,
};
