import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBackend } from '../../../build/demo/ask-backend.mts';
import { newPassword } from '../../../build/demo/password.mts';
import { importList } from '../../../build/demo/read-list.mts';
import { printHtmlToPdf } from '../../../build/preview/print.mts';

// A process of its own, for printing takes the place of Electron in it. `print-money.ts MAP`: of an order for a
// course and of the evidence of its fund the PDF, and the names that may stand in neither.

const [folder = ''] = process.argv.slice(2);
const projectRoot = resolve(import.meta.dirname, '../../..');

const backend = startBackend(projectRoot);
try {
  await backend.ask('team.create', {
    file: backend.choose(join(folder, 'team.trede')),
    teamName: 'Statushouders',
    municipality: 'Veldermeer',
    userName: 'Bea Kuiphof',
    password: newPassword(),
  });
  await importList(backend, join(projectRoot, 'resources/demo/caseload.csv'));
  const clients = (await backend.ask('caseload.names', {})).slice(0, 12);
  const { fundId } = await backend.ask('budget.saveFund', {
    id: null,
    name: 'Participatiebudget',
    source: null,
    perYear: false,
    repay: false,
    note: null,
    spendFrom: null,
    spendUntil: null,
    targetGroup: null,
    costKinds: null,
    settledFromYear: null,
    settledUntilYear: null,
  });
  const { product } = await backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Wegwijs',
    providerName: 'De Werkbrug',
    unit: 'groep',
    priceCents: 4_800_00,
    vatRate: 'vrijgesteld',
  });
  const { order } = await backend.ask('purchasing.order', {
    costKind: 'groep',
    productId: product.id,
    unit: 'groep',
    vatRate: 'vrijgesteld',
    startDate: '2026-03-05',
    endDate: '2026-05-28',
    budgetYear: 2026,
    lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 4_800_00 }],
    course: {
      sharing: 'ingepland',
      capacity: 12,
      clientIds: clients.map(({ id }) => id),
      sessionDates: Array.from({ length: 12 }, (_none, week) =>
        new Date(Date.UTC(2026, 2, 5 + 7 * week)).toISOString().slice(0, 10),
      ),
    },
    funding: { way: 'procent', parts: [{ fundId, weight: 10_000 }] },
  });
  await backend.ask('purchasing.recordInvoice', {
    invoiceNumber: 'F-17',
    invoicedOn: '2026-03-31',
    paidOn: null,
    budgetYear: 2026,
    lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents: 2_400_00 }],
  });
  const documents = [
    ['letter', { kind: 'order', orderId: order.id, format: 'pdf' }],
    ['evidence', { kind: 'evidence', fundId, year: 2026, format: 'pdf' }],
  ] as const;
  for (const [name, asked] of documents) {
    const { content } = await backend.ask('budget.document', asked);
    writeFileSync(join(folder, `${name}.pdf`), await printHtmlToPdf(content));
  }
  const names = clients.flatMap(({ firstName, lastName }) => [firstName, lastName]);
  writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
} finally {
  await backend.stop();
}
