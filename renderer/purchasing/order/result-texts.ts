import { stopReasonLabels } from '#shared/kernel/trajectory-status.ts';

const stopReasons: Readonly<Record<string, string>> = stopReasonLabels;

/** What came of an order, in words. */
export const resultTexts = {
  title: 'Resultaat',
  columns: { who: 'Klant', period: 'Looptijd', status: 'Status', ladder: 'Trede voor en na' },
  period: (from: string, until: string | null) =>
    until === null ? `vanaf ${from}` : `${from} t/m ${until}`,
  agreed: (period: string) => `afgesproken: ${period}`,
  /** One of the list, or what somebody typed on refusing. */
  reason: (reason: string) => stopReasons[reason] ?? reason,
  steps: (before: number | null, after: number | null) =>
    `${before ?? 'onbekend'} → ${after ?? 'nog niet gemeten'}`,
};
