import { Radio } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { dagdelenPhrase } from '#shared/kernel/dagdelen-words.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { stepRangeText } from '#shared/kernel/step-range.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Product } from '#shared/purchasing/catalogue.ts';
import { priceOn } from '#shared/purchasing/line-amount.ts';
import { vatRateWords } from '#shared/purchasing/words.ts';
import { Badge } from '../ui/badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { texts } from './texts.ts';

import type { ProductFit } from './week-fit.ts';
import './product-table.css';

export interface ProductTableProps {
  /** The first radio gets this id, so that the error summary can lead to it. */
  readonly id: string;
  /** In the order in which they are shown. */
  readonly fits: readonly ProductFit[];
  /** Where the client stands on the ladder. */
  readonly step: number | null;
  /** The prices are those of this day; `null`: of today. */
  readonly startDate: IsoDate | null;
  /** Where the step is measured. */
  readonly clientPage: string;
  readonly chosen: Product | null;
  readonly onChoose: (product: Product) => void;
  readonly error: string | undefined;
}

/** From here on a search field helps more than it takes room. */
const longCatalogue = 8;

const providerOf = (product: Product) => product.providerName ?? texts.unknownProvider;

/** The catalogue as rows of which one is taken. The one that was chosen stays in sight while searching. */
export function ProductTable(props: ProductTableProps) {
  const { id, fits, step, chosen, onChoose, error } = props;
  const [query, setQuery] = useState('');
  const group = useId();
  const day = props.startDate ?? toIsoDate(new Date());
  const wanted = folded(query);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // One that was just added stands somewhere in the alphabet.
    scroller.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const rows = fits.filter(
    ({ product }) =>
      product.id === chosen?.id ||
      folded(`${product.typeName} ${providerOf(product)}`).includes(wanted),
  );
  return (
    <>
      <p className="p-catalogue-order">
        {step !== null ? (
          texts.choose.order
        ) : (
          <>
            {texts.choose.notMeasured}
            <a href={props.clientPage}>{texts.choose.clientPage}</a>.
          </>
        )}
      </p>
      {fits.length > longCatalogue && (
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
        aria-label={texts.buy.productId}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        className="p-catalogue"
      >
        <DataTable
          label={texts.choose.title}
          density="roomy"
          rows={rows}
          rowKey={({ product }) => product.id}
          isChosen={({ product }) => product.id === chosen?.id}
          empty={fits.length === 0 ? texts.choose.empty : texts.choose.none(query)}
          columns={[
            {
              id: 'type',
              header: texts.choose.columns.type,
              cell: ({ product }) => (
                <Radio
                  {...(product === rows[0]?.product ? { id } : {})}
                  className="p-product"
                  name={group}
                  checked={product.id === chosen?.id}
                  onChange={() => onChoose(product)}
                  label={
                    <>
                      {product.typeName}
                      <span className="p-provider">
                        {providerOf(product)}
                        {product.usualWeeks !== null &&
                          `, ${texts.choose.weeks(product.usualWeeks)}`}
                      </span>
                    </>
                  }
                />
              ),
            },
            {
              id: 'dagdelen',
              header: texts.choose.columns.dagdelen,
              cell: ({ product }) =>
                product.dagdelen.length === 0 ? (
                  <span className="t-quiet">{texts.choose.unknown}</span>
                ) : (
                  dagdelenPhrase(product.dagdelen)
                ),
            },
            {
              id: 'step',
              header: texts.choose.columns.step,
              width: '112px',
              cell: (fit) => <StepCell fit={fit} step={step} />,
            },
            {
              id: 'week',
              header: texts.choose.columns.week,
              cell: (fit) => <WeekFit fit={fit} />,
            },
            {
              id: 'price',
              header: texts.choose.columns.price,
              align: 'right',
              width: '140px',
              cell: ({ product }) => <Price product={product} day={day} />,
            },
          ]}
        />
      </div>
    </>
  );
}

interface StepCellProps {
  readonly fit: ProductFit;
  readonly step: number | null;
}

function StepCell({ fit, step }: StepCellProps) {
  const range = stepRangeText(fit.product);
  if (range === null) return <span className="t-quiet">{texts.choose.everyStep}</span>;
  return (
    <>
      {range}
      {step !== null && !fit.suitsStep && (
        <span className="p-other-step">
          <IconAlertTriangle size={14} stroke={1.8} aria-hidden />
          {texts.choose.otherStep(step)}
        </span>
      )}
    </>
  );
}

function WeekFit({ fit: { clashing } }: { readonly fit: ProductFit }) {
  if (clashing === null) return null;
  return clashing.length === 0 ? (
    <Badge tone="green" icon={IconCheck}>
      {texts.choose.fits}
    </Badge>
  ) : (
    <Badge tone="amber">{texts.choose.clashes(clashing.length)}</Badge>
  );
}

/** What it costs on a day, by what, and with which VAT. */
function Price({ product, day }: { readonly product: Product; readonly day: IsoDate }) {
  const price = priceOn(product, day);
  const per = product.unit === 'traject' ? '' : `${texts.choose.per(product.unit)}, `;
  return (
    <>
      <MoneyText cents={price} missing={texts.choose.noPrice} />
      {price !== null && (
        <span className="p-provider">
          {per}
          {product.vatRate === null
            ? texts.choose.noVat
            : texts.choose.vat(vatRateWords[product.vatRate])}
        </span>
      )}
    </>
  );
}
