import { amount, choice, date, named, text, type TableWords } from './word-columns.ts';

/** An order, invoice or course, as the history of a client tells of it. */
export const moneyWords: Readonly<Record<string, TableWords>> = {
  purchase_order: {
    title: 'order',
    partOf: 'trajectory',
    columns: [
      text('order_number', 'Ordernummer'),
      text('description', 'Omschrijving'),
      date('starts_on', 'Begin'),
      date('ends_on', 'Einde'),
      choice('approval', 'Akkoord', {
        'niet-nodig': 'niet nodig',
        gevraagd: 'gevraagd',
        akkoord: 'gegeven',
        afgewezen: 'niet gegeven',
      }),
      text('decision_reason', 'Reden van het besluit'),
      // Of orders of before, which were for one trajectory and one fund.
      named('fund_id', 'Fonds', 'fund'),
      amount('price_cents', 'Prijs'),
      date('cancelled_on', 'Order geannuleerd op'),
      text('cancel_reason', 'Reden van annuleren'),
    ],
  },
  order_line: {
    title: 'order',
    partOf: 'purchase_order',
    columns: [
      amount('amount_cents', 'Prijs'),
      text('budget_year', 'Budgetjaar van de order'),
      date('closed_on', 'Rest vrijgegeven op'),
      text('close_reason', 'Reden van vrijgeven'),
    ],
  },
  order_share: {
    title: 'order',
    partOf: 'purchase_order',
    columns: [named('fund_id', 'Fonds', 'fund'), amount('amount_cents', 'Uit dit fonds')],
  },
  order_change: {
    title: 'order',
    partOf: 'purchase_order',
    columns: [text('reason', 'Reden van de wijziging')],
  },
  order_override: {
    title: 'order',
    partOf: 'purchase_order',
    columns: [text('reason', 'Toch akkoord, omdat')],
  },
  course_participant: { title: 'deelname aan een cursus', columns: [] },
  course_session: {
    title: 'bijeenkomst',
    columns: [date('date', 'Datum'), text('time', 'Tijd'), text('place', 'Plaats')],
  },
  course_attendance: {
    title: 'aanwezigheid',
    columns: [
      choice('state', 'Aanwezigheid', {
        aanwezig: 'aanwezig',
        afgemeld: 'afgemeld',
        afwezig: 'afwezig',
      }),
    ],
  },
  invoice: {
    title: 'factuur',
    columns: [
      text('invoice_number', 'Factuurnummer'),
      date('invoiced_on', 'Factuurdatum'),
      // Of invoices of before, which were for one order.
      amount('amount_cents', 'Bedrag'),
      date('paid_on', 'Betaald op'),
      text('budget_year', 'Budgetjaar'),
    ],
  },
  invoice_line: {
    title: 'factuur',
    partOf: 'invoice',
    columns: [amount('amount_cents', 'Bedrag')],
  },
  invoice_share: { title: 'factuur', partOf: 'invoice', columns: [] },
};
