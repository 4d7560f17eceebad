import type { TouchedRow } from '../../changes/change-rows.ts';
import type { Names } from './look-up.ts';

type Words = (rows: readonly TouchedRow[], names: Names) => string;

/** What buying comes down to; its rows alone would say that a trajectory was added. */
const words: Readonly<Record<string, Words>> = {
  'purchasing.order': (rows, names) => {
    const trajectory = trajectoryOf(rows, names);
    return trajectory === null
      ? withWhich('Order geplaatst', textOf(rowOf(rows, 'purchase_order')?.['description']))
      : withWhich('Traject ingekocht', trajectory);
  },
  'purchasing.cancelOrder': (rows, names) =>
    withWhich('Order geannuleerd', trajectoryOf(rows, names)),
  'purchasing.changeOrder': (rows, names) => withWhich('Order gewijzigd', orderOf(rows, names)),
  'purchasing.closeLine': (rows, names) =>
    withWhich('Rest van order vrijgegeven', orderOf(rows, names)),
  'purchasing.decideOrder': (rows, names) => {
    const approved = rowOf(rows, 'purchase_order')?.['approval'] !== 'afgewezen';
    return withWhich(approved ? 'Order goedgekeurd' : 'Order afgewezen', orderOf(rows, names));
  },
  'purchasing.addParticipant': (rows, names) =>
    withWhich('Deelnemer van cursus geworden', trajectoryOf(rows, names)),
  'purchasing.removeParticipant': (rows, names) =>
    withWhich('Van cursus gehaald', trajectoryOf(rows, names)),
  'purchasing.saveAttendance': () => 'Aanwezigheid bij cursus genoteerd',
  'purchasing.request': (rows, names) =>
    withWhich('Traject aangevraagd', trajectoryOf(rows, names)),
  'purchasing.decideRequest': (rows, names) =>
    withWhich(decided(rowOf(rows, 'trajectory')?.['status']), trajectoryOf(rows, names)),
  'purchasing.recordInvoice': (rows) => withWhich('Factuur geboekt', invoiceOf(rows)),
  'purchasing.changeInvoice': (rows) => withWhich('Factuur gewijzigd', invoiceOf(rows)),
  'purchasing.payInvoices': (rows) => withWhich('Factuur betaald', invoiceOf(rows)),
  'purchasing.removeInvoice': (rows) => withWhich('Factuur verwijderd', invoiceOf(rows)),
};

const decisions: Readonly<Record<string, string>> = {
  aangevraagd: 'Aanvraag weer open',
  wachtlijst: 'Aanvraag op de wachtlijst gezet',
  afgewezen: 'Aanvraag afgewezen',
  geannuleerd: 'Aanvraag ingetrokken',
};

const decided = (status: unknown): string =>
  decisions[textOf(status) ?? ''] ?? 'Aanvraag gewijzigd';

const orderOf = (rows: readonly TouchedRow[], { nameOf }: Names): string | null =>
  textOf(rowOf(rows, 'purchase_order')?.['order_number']) ??
  nameOf(
    'purchase_order',
    (rowOf(rows, 'order_change') ?? rowOf(rows, 'order_line'))?.['order_id'],
  );

const invoiceOf = (rows: readonly TouchedRow[]): string | null =>
  textOf(rowOf(rows, 'invoice')?.['invoice_number']);

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

/** As it was left, or as it was when it was taken away. */
function rowOf(rows: readonly TouchedRow[], table: TouchedRow['table']) {
  const row = rows.find((one) => one.table === table);
  return row?.after ?? row?.before ?? null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const withWhich = (done: string, which: string | null): string =>
  which === null || which === '' ? done : `${done}: ${which}`;
