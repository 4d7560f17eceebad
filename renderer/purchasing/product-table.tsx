import { Radio } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { folded } from '#shared/kernel/text.ts';
import { DataTable } from '../ui/data-table.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { texts } from './texts.ts';
import type { Product } from './use-buy-form.ts';

export interface ProductTableProps {
  /** The first radio gets this id, so that the error summary can lead to it. */
  readonly id: string;
  readonly products: readonly Product[];
  readonly chosen: Product | null;
  readonly onChoose: (product: Product) => void;
  readonly error: string | undefined;
}

/** From here on a search field helps more than it takes room. */
const longCatalogue = 8;

const providerOf = (product: Product) => product.providerName ?? texts.unknownProvider;

/** The catalogue as rows of which one is taken. The one that was chosen stays in sight while searching. */
export function ProductTable({ id, products, chosen, onChoose, error }: ProductTableProps) {
  const [query, setQuery] = useState('');
  const group = useId();
  const wanted = folded(query);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // One that was just added stands somewhere in the alphabet.
    scroller.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const rows = products.filter(
    (product) =>
      product.id === chosen?.id ||
      folded(`${product.typeName} ${providerOf(product)}`).includes(wanted),
  );
  return (
    <>
      {products.length > longCatalogue && (
        <div className="p-catalogue-search">
          <SearchField label={texts.choose.search} value={query} onChange={setQuery} />
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="p-catalogue-error">
          {error}
        </p>
      )}
      <div
        ref={scroller}
        role="radiogroup"
        aria-label={texts.buy.fields.productId}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        className="p-catalogue"
      >
        <DataTable
          label={texts.choose.title}
          density="roomy"
          rows={rows}
          rowKey={(product) => product.id}
          isChosen={(product) => product.id === chosen?.id}
          empty={products.length === 0 ? texts.choose.empty : texts.choose.none(query)}
          columns={[
            {
              id: 'type',
              header: texts.choose.columns.type,
              cell: (product) => (
                <Radio
                  {...(product === rows[0] ? { id } : {})}
                  className="p-product"
                  name={group}
                  checked={product.id === chosen?.id}
                  onChange={() => onChoose(product)}
                  label={
                    <>
                      {product.typeName}
                      <span className="p-provider">{providerOf(product)}</span>
                    </>
                  }
                />
              ),
            },
            {
              id: 'vat',
              header: texts.choose.columns.vat,
              width: '110px',
              cell: (product) => (
                <span className="t-second">
                  {product.priceCents === null ? '' : texts.vat[product.vatRate]}
                </span>
              ),
            },
            {
              id: 'price',
              header: texts.choose.columns.price,
              align: 'right',
              width: '140px',
              cell: (product) => (
                <MoneyText cents={product.priceCents} missing={texts.choose.noPrice} />
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
