import type { MoneyDocument } from '#shared/budget/documents.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { dagdelenNames } from '#shared/kernel/dagdelen-words.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { fundPage, fundPages } from '../../budget/overview.ts';
import { fundPosition, readFund } from '../../budget/position.ts';
import type { FileCallContext } from '../../handler.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { budgetTables } from './budget-list.ts';
import { ofAllYears } from './all-years.ts';
import { evidenceTables } from './evidence-list.ts';
import { readEvidence } from './evidence-rows.ts';
import { invoicesTable } from './invoices-list.ts';
import { listAsCsv, listAsWorkbook } from './list-as-spreadsheet.ts';
import type { ListTable, MoneyList } from './money-list.ts';
import { orderLetterPage } from './order-letter.tsx';
import { invoicesOf, ordersOf, paidWithoutOrder } from './paid-part.ts';
import { ordersTable } from './orders-list.ts';
import { printedList } from './printed-list.tsx';
import { budgetListTexts, evidenceTexts, listTexts, orderLetterTexts } from './texts.ts';

type Made = CallOutput<'budget.document'>;

/** A letter or list about money: a page to print, or the bytes of a spreadsheet, and a name for its file. */
export async function moneyDocument(input: MoneyDocument, context: FileCallContext): Promise<Made> {
  if (input.kind === 'order') return orderLetter(input.orderId, context);
  const list = await listOf(input, context);
  const suggestedName = list.fileName;
  switch (input.format) {
    case 'pdf':
      return { content: printedList(list, context.today), encodedAs: 'html', suggestedName };
    case 'csv':
      return { content: listAsCsv(list, context.today), encodedAs: 'utf8', suggestedName };
    case 'xlsx': {
      const bytes = await listAsWorkbook(list, context.today);
      return {
        content: Buffer.from(bytes).toString('base64'),
        encodedAs: 'base64',
        suggestedName,
      };
    }
  }
}

async function orderLetter(orderId: number, context: FileCallContext): Promise<Made> {
  context.about(orderId, 'order');
  const order = await readOrderDetail(context, orderId);
  const { municipality, name } = await teamOf(context);
  return {
    content: orderLetterPage({
      order,
      dagdelen: await dagdelenOfOrder(order, context),
      municipality,
      teamName: name,
    }),
    encodedAs: 'html',
    suggestedName: orderLetterTexts.head(order.orderNumber),
  };
}

/** When in the week each trajectory of an order was agreed, in words. */
async function dagdelenOfOrder(
  { lines, course }: OrderDetail,
  { trx }: Pick<FileCallContext, 'trx'>,
): Promise<ReadonlyMap<number, string>> {
  const ids = [
    ...lines.flatMap(({ trajectoryId }) => trajectoryId ?? []),
    ...(course?.participants.map(({ trajectoryId }) => trajectoryId) ?? []),
  ];
  const rows = await trx
    .selectFrom('trajectory')
    .select(['id', 'dagdelen'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, dagdelen }) => [id, dagdelenNames(dagdelenOf(dagdelen))]));
}

type ListRequest = Exclude<MoneyDocument, { kind: 'order' }>;

async function listOf(input: ListRequest, context: FileCallContext): Promise<MoneyList> {
  const { trx } = context;
  const fund = input.fundId === null ? null : await readFund(trx, input.fundId);
  if (fund !== null) context.about(fund.id, 'fonds');
  const fundName = fund?.name ?? listTexts.allFunds;
  const period = input.year === null ? listTexts.allYears : String(input.year);
  const { municipality, name } = await teamOf(context);
  const { title, tables } = await tablesOf(input, context);
  return {
    title,
    municipality: municipalityName(municipality),
    teamName: teamName(name),
    practice: context.team.practice === true,
    subject: `${fundName}, ${period}`,
    tables,
    fileName: `${title}, ${fundName}, ${period}`,
  };
}

interface Titled {
  readonly title: string;
  readonly tables: readonly ListTable[];
}

async function tablesOf(input: ListRequest, { trx, today }: FileCallContext): Promise<Titled> {
  const year = input.year ?? yearOf(today);
  switch (input.kind) {
    case 'budget': {
      const pages =
        input.fundId === null
          ? await fundPages(trx, year, today)
          : [await fundPage(trx, input.fundId, year, today)];
      const funds = pages.map((page) =>
        input.year === null ? ofAllYears(page) : { ...page, year },
      );
      return { title: budgetListTexts.title, tables: budgetTables(funds) };
    }
    case 'orders': {
      const table = ordersTable({
        orders: await ordersOf(trx, input),
        year: input.year,
        importedCents: input.fundId === null ? null : await paidWithoutOrder(trx, input),
      });
      return { title: table.title, tables: [table] };
    }
    case 'invoices': {
      const table = invoicesTable(await invoicesOf(trx, input), input.fundId !== null);
      return { title: table.title, tables: [table] };
    }
    case 'evidence': {
      const position = await fundPosition(trx, input.fundId, year);
      const rows = await readEvidence(trx, position, input.year);
      return { title: evidenceTexts.title, tables: evidenceTables(position, rows, today) };
    }
  }
}

const teamOf = ({ trx }: Pick<FileCallContext, 'trx'>) =>
  trx.selectFrom('team').select(['name', 'municipality']).executeTakeFirstOrThrow();
