import { DataTable } from '../ui/data-table.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { AmountPartLines } from './amount-parts.tsx';
import { FreeAmount } from './free-amount.tsx';
import { texts } from './texts.ts';
import type { ShownFund } from './types.ts';

const { years: words } = texts;

/** A fund year by year. Of one with an amount for its whole period only what was used is by year. */
export function YearsPanel({ fund, year }: { readonly fund: ShownFund; readonly year: number }) {
  const { position, years } = fund;
  return (
    <Panel flush title={words.title}>
      {years.length === 0 ? (
        <p className="b-line">{words.none}</p>
      ) : (
        <DataTable
          label={words.label(position.name)}
          rows={years}
          rowKey={(row) => row.year}
          isChosen={(row) => position.perYear && row.year === year}
          columns={[
            { id: 'year', header: words.year, cell: (row) => row.year },
            ...(position.perYear
              ? [
                  {
                    id: 'amount',
                    header: words.amount,
                    align: 'right' as const,
                    cell: (row: (typeof years)[number]) => (
                      <>
                        <MoneyText
                          cents={row.amountCents}
                          unit="plain"
                          missing={texts.table.unknown}
                        />
                        <AmountPartLines parts={row.parts} />
                      </>
                    ),
                  },
                ]
              : []),
            {
              id: 'used',
              header: words.used,
              align: 'right',
              cell: (row) => (
                <MoneyText
                  cents={row.paidCents + row.invoicedCents + row.committedCents}
                  unit="plain"
                />
              ),
            },
            ...(position.perYear
              ? [
                  {
                    id: 'free',
                    header: words.free,
                    align: 'right' as const,
                    cell: (row: (typeof years)[number]) => <FreeAmount cents={row.freeCents} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      <p className="b-line t-second t-label">{words.usedHint}</p>
    </Panel>
  );
}
