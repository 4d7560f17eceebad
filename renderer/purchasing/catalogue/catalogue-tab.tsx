import { Anchor, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Product, ProductPrice } from '#shared/purchasing/catalogue.ts';
import { unitWords, vatRateWords } from '#shared/purchasing/words.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { useCall } from '../../lib/use-call.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts as shared } from '../texts.ts';
import { PricesDialog } from './prices-dialog.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { catalogueTexts as texts } from './texts.ts';
import './catalogue.css';

type Open =
  | { readonly dialog: 'product'; readonly product: Product | null; readonly first?: 'price' }
  | { readonly dialog: 'prices'; readonly productId: number };

/** What can be bought, from whom and for how much; how long and for whom stands with its type. */
export function CatalogueTab({ beforeTypes }: { readonly beforeTypes: () => void }) {
  const catalogue = useCall('purchasing.catalogue', {});
  const start = useUndoableChange('purchasing.addStartingCatalogue');
  const [query, keepQuery] = useKeptState('catalogue', '');
  const setQuery = (typed: string) => keepQuery(() => typed);
  const [open, setOpen] = useState<Open | null>(null);
  if (catalogue.error !== null) {
    return <MessagePanel severity="error">{messageOf(catalogue.error)}</MessagePanel>;
  }
  if (catalogue.data === undefined) return <LoadingLine />;
  const products = catalogue.data;
  const rows = products.filter(({ typeName, providerName }) =>
    folded(`${typeName} ${providerName ?? shared.unknownProvider}`).includes(folded(query)),
  );
  const priced =
    open?.dialog === 'prices' ? products.find(({ id }) => id === open.productId) : undefined;
  const add = () => setOpen({ dialog: 'product', product: null });
  const addStart = () => {
    start({}, ({ added }) => texts.started(added)).catch((problem: unknown) =>
      showToast(messageOf(problem)),
    );
  };
  return (
    <>
      {products.length === 0 ? (
        <Panel label={texts.title}>
          <EmptyState
            title={texts.empty.title}
            actions={
              <>
                <Acting>
                  <Button variant="filled" onClick={addStart}>
                    {texts.start}
                  </Button>
                </Acting>
                <Button onClick={add}>{texts.add}</Button>
              </>
            }
          >
            {texts.empty.line}
          </EmptyState>
        </Panel>
      ) : (
        <Panel
          flush
          title={texts.title}
          aside={
            <Group gap="xs">
              <Acting>
                <Button size="xs" variant="default" onClick={addStart}>
                  {texts.start}
                </Button>
              </Acting>
              <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
                {texts.add}
              </Button>
            </Group>
          }
        >
          <p className="p-panel-line">
            {texts.line}{' '}
            <a href={href(paths.settings)} onClick={beforeTypes}>
              {texts.toTypes}
            </a>
          </p>
          <div className="p-catalogue-search">
            <SearchField label={texts.search} value={query} onChange={setQuery} />
          </div>
          <ProductRows rows={rows} query={query} onOpen={setOpen} />
        </Panel>
      )}
      {open?.dialog === 'product' && (
        <ProductDialog
          product={open.product}
          {...(open.first === undefined ? {} : { first: open.first })}
          onClose={() => setOpen(null)}
        />
      )}
      {priced !== undefined && <PricesDialog product={priced} onClose={() => setOpen(null)} />}
    </>
  );
}

const periodOf = ({ validFrom, validUntil }: ProductPrice): string =>
  validUntil === null
    ? texts.from(formatDate(validFrom))
    : texts.period(formatDate(validFrom), formatDate(validUntil));

interface ProductRowsProps {
  readonly rows: readonly Product[];
  readonly query: string;
  readonly onOpen: (open: Open) => void;
}

function ProductRows({ rows, query, onOpen }: ProductRowsProps) {
  return (
    <DataTable
      label={texts.title}
      density="roomy"
      rows={rows}
      rowKey={({ id }) => id}
      empty={texts.none(query)}
      columns={[
        {
          id: 'type',
          header: texts.columns.type,
          cell: ({ typeName, providerName }) => (
            <>
              {typeName}
              <span className="p-second-line">{providerName ?? shared.unknownProvider}</span>
            </>
          ),
        },
        { id: 'unit', header: texts.columns.unit, cell: ({ unit }) => unitWords[unit].one },
        {
          id: 'weeks',
          header: texts.columns.weeks,
          wideOnly: true,
          cell: ({ usualWeeks }) =>
            usualWeeks === null ? (
              <span className="t-quiet">{texts.dash}</span>
            ) : (
              texts.weeks(usualWeeks)
            ),
        },
        {
          id: 'price',
          header: texts.columns.price,
          align: 'right',
          cell: (product) =>
            product.priceCents === null ? (
              <Anchor
                component="button"
                type="button"
                fz={14}
                aria-label={texts.fillPriceOf(nameOf(product))}
                onClick={() => onOpen({ dialog: 'product', product, first: 'price' })}
              >
                {texts.fillPrice}
              </Anchor>
            ) : (
              <MoneyText unit="plain" cents={product.priceCents} />
            ),
        },
        {
          id: 'vat',
          header: texts.columns.vat,
          cell: ({ vatRate }) => (vatRate === null ? texts.dash : vatRateWords[vatRate]),
        },
        {
          id: 'prices',
          header: texts.columns.prices,
          wideOnly: true,
          cell: ({ prices }) =>
            prices.length === 0 ? (
              <span className="t-quiet">{texts.usualOnly}</span>
            ) : (
              prices.map((price) => (
                <span key={price.id} className="p-period t-figures">
                  {formatAmount(price.priceCents)} {periodOf(price)}
                </span>
              ))
            ),
        },
        {
          id: 'actions',
          header: <span className="p-spoken">{texts.columns.actions}</span>,
          align: 'right',
          cell: (product) => (
            <div className="p-row-actions">
              <Button
                size="xs"
                aria-label={texts.pricesOf(nameOf(product))}
                onClick={() => onOpen({ dialog: 'prices', productId: product.id })}
              >
                {texts.prices}
              </Button>
              <Button
                size="xs"
                aria-label={texts.changeOf(nameOf(product))}
                onClick={() => onOpen({ dialog: 'product', product })}
              >
                {texts.change}
              </Button>
            </div>
          ),
        },
      ]}
    />
  );
}

const nameOf = ({ typeName, providerName }: Product): string =>
  `${typeName}, ${providerName ?? shared.unknownProvider}`;
