import type { TouchedRow } from '../../changes/change-rows.ts';
import type { Names } from './look-up.ts';

type Words = (rows: readonly TouchedRow[], names: Names) => string;

/** What buying comes down to; its rows alone would say that a trajectory was added. */
const words: Readonly<Record<string, Words>> = {
  'purchasing.order': (rows, names) => withWhich('Traject ingekocht', trajectoryOf(rows, names)),
  'purchasing.cancelOrder': (rows, names) =>
    withWhich('Order geannuleerd', trajectoryOf(rows, names)),
  'purchasing.recordInvoice': (rows) =>
    withWhich('Factuur geboekt', textOf(rowOf(rows, 'invoice')?.['invoice_number'])),
};

/** What a change did, when it was about money; `null`: it was not. */
export const describePurchase = (
  call: string,
  rows: readonly TouchedRow[],
  names: Names,
): string | null => words[call]?.(rows, names) ?? null;

/** `Jobcoaching, Werkpad`: the type and the provider. */
function trajectoryOf(rows: readonly TouchedRow[], { nameOf }: Names): string | null {
  const row = rowOf(rows, 'trajectory');
  if (row === null) return null;
  const type = nameOf('trajectory_type', row['type_id']);
  const provider = nameOf('provider', row['provider_id']);
  return [type, provider].filter((name) => name !== null).join(', ');
}

const rowOf = (rows: readonly TouchedRow[], table: TouchedRow['table']) =>
  rows.find((row) => row.table === table)?.after ?? null;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const withWhich = (done: string, which: string | null): string =>
  which === null || which === '' ? done : `${done}: ${which}`;
