import { Button } from '@mantine/core';
import type { OpenLine } from '#shared/purchasing/invoices.ts';
import { formatAmount, formatEuro } from '#shared/kernel/money.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { MoneyField } from '../../ui/read-fields.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { focusSoon } from './focus-soon.ts';
import { aboveOf, lineName, sumOf, type TypedLine } from './invoice-lines.ts';
import { texts } from './texts.ts';
import type { InvoiceForm } from './use-invoice-form.ts';

const { form: words } = texts;

interface Shown {
  readonly line: OpenLine;
  readonly typed: TypedLine;
}

/** What the invoice is for: of each line what is open, what this invoice takes of it, and their sum. */
export function ChosenLines({ invoice }: { readonly invoice: InvoiceForm }) {
  const { lines, known, credit, paperCents } = invoice;
  const id = invoice.form.field('lines').id;
  const rows = lines.flatMap((typed): Shown[] => {
    const line = known.get(typed.lineId);
    return line === undefined ? [] : [{ line, typed }];
  });
  const { columns } = words;
  return (
    <>
      <DataTable
        label={words.fields.lines}
        density="roomy"
        rows={rows}
        rowKey={({ line }) => line.lineId}
        columns={[
          {
            id: 'what',
            header: columns.what,
            total: words.sum,
            cell: ({ line }) => <LineWords line={line} />,
          },
          {
            id: 'open',
            header: credit ? columns.invoiced : columns.open,
            align: 'right',
            cell: ({ line }) => formatAmount(credit ? line.billedCents : line.openCents),
          },
          {
            id: 'amount',
            header: columns.amount,
            align: 'right',
            width: '150px',
            total: <MoneyText cents={sumOf(lines)} />,
            cell: ({ line, typed }) => {
              const above = aboveOf(line, typed, credit);
              return (
                <div className="inv-amount">
                  <MoneyField
                    id={`${id}-${line.lineId}`}
                    label={words.amountOf(lineName(line))}
                    hideLabel
                    value={typed.text}
                    onChange={(text) => invoice.setAmount(line.lineId, text)}
                  />
                  {above > 0 && <span className="inv-above">{words.above(formatEuro(above))}</span>}
                </div>
              );
            },
          },
          {
            id: 'acts',
            header: <span className="inv-heard">{columns.acts}</span>,
            align: 'right',
            cell: ({ line }) => (
              <span className="inv-acts">
                <Button
                  size="xs"
                  aria-label={words.allOf(lineName(line))}
                  onClick={() => invoice.takeAll(line)}
                >
                  {words.all}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={words.removeOf(lineName(line))}
                  onClick={() => {
                    invoice.remove(line.lineId);
                    focusSoon(id);
                  }}
                >
                  {words.remove}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {paperCents !== null && <PaperLine sum={sumOf(lines)} paper={Math.abs(paperCents)} />}
    </>
  );
}

/** What a line is for: the trajectory and whose it is, under it the order. */
export function LineWords(props: { readonly line: OpenLine; readonly withProvider?: boolean }) {
  const { line, withProvider } = props;
  const who = [line.clientNumber, line.clientName].filter((part) => part !== null).join(', ');
  return (
    <span className="inv-line">
      <span>
        {line.what}
        {withProvider === true && (
          <span className="t-second">, {line.providerName ?? texts.list.noProvider}</span>
        )}
      </span>
      <span className="t-second t-label">
        {[line.orderNumber, who].filter((part) => part !== '').join(' · ')}
      </span>
    </span>
  );
}

/** Whether the lines are together what stands on the paper. */
function PaperLine({ sum, paper }: { readonly sum: number; readonly paper: number }) {
  const difference = sum - paper;
  return (
    <p role="status" className={difference === 0 ? 'inv-paper' : 'inv-paper inv-paper-off'}>
      {difference === 0
        ? words.sameAsPaper
        : difference < 0
          ? words.lessThanPaper(formatEuro(-difference))
          : words.moreThanPaper(formatEuro(difference))}
    </p>
  );
}
