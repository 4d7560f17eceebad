import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro, vatRates } from '#shared/kernel/money.ts';
import type { Product, ProductPrice } from '#shared/purchasing/catalogue.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, FormActions, SubmitActions } from '../../ui/form-layout.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { amountText, dateText } from '../../ui/parse-fields.ts';
import { showToast } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { noHint } from '../../ui/no-hint.ts';
import { texts as shared } from '../texts.ts';
import { vatOptions } from './product-dialog.tsx';
import { catalogueTexts } from './texts.ts';

const texts = catalogueTexts.price;

export interface PricesDialogProps {
  readonly product: Product;
  readonly onClose: () => void;
}

/** The prices of a product by period: adds one, ends one, takes one away. Mount it to open it. */
export function PricesDialog({ product, onClose }: PricesDialogProps) {
  const remove = useUndoableChange('purchasing.removePrice');
  const [open, setOpen] = useState<{ readonly price: ProductPrice | null } | null>(null);
  const { prices, usualPriceCents } = product;
  const close = () => setOpen(null);
  return (
    <Dialog
      dialogName="prices"
      title={catalogueTexts.pricesOf(product.typeName)}
      size={560}
      onClose={onClose}
    >
      <div className="t-form">
        <p className="t-second">
          {texts.line}{' '}
          {usualPriceCents === null ? texts.noUsual : texts.usual(formatEuro(usualPriceCents))}
        </p>
        <DataTable
          label={catalogueTexts.pricesOf(product.typeName)}
          rows={prices}
          rowKey={({ id }) => id}
          empty={texts.none}
          columns={[
            {
              id: 'period',
              header: texts.columns.period,
              cell: ({ validFrom, validUntil }) => (
                <span className="t-figures">
                  {validUntil === null
                    ? catalogueTexts.from(formatDate(validFrom))
                    : catalogueTexts.period(formatDate(validFrom), formatDate(validUntil))}
                </span>
              ),
            },
            {
              id: 'price',
              header: texts.columns.price,
              align: 'right',
              cell: ({ priceCents }) => <MoneyText cents={priceCents} />,
            },
            {
              id: 'actions',
              header: <span className="p-spoken">{texts.columns.actions}</span>,
              align: 'right',
              cell: (price) => (
                <div className="p-row-actions">
                  <ActionIcon
                    size={26}
                    aria-label={texts.change(formatDate(price.validFrom))}
                    onClick={() => setOpen({ price })}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <Acting>
                    <ActionIcon
                      size={26}
                      aria-label={texts.remove(formatDate(price.validFrom))}
                      onClick={() => {
                        remove(
                          { priceId: price.id },
                          texts.removed(formatDate(price.validFrom)),
                        ).catch((problem: unknown) => showToast(messageOf(problem)));
                      }}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  </Acting>
                </div>
              ),
            },
          ]}
        />
        {open === null ? (
          <FormActions>
            <Button variant="filled" data-autofocus onClick={() => setOpen({ price: null })}>
              {texts.add}
            </Button>
            <Button onClick={onClose}>{texts.close}</Button>
          </FormActions>
        ) : (
          <PriceForm
            key={open.price?.id ?? 'new'}
            product={product}
            price={open.price}
            onClose={close}
          />
        )}
      </div>
    </Dialog>
  );
}

interface PriceFormProps extends PricesDialogProps {
  readonly price: ProductPrice | null;
}

function PriceForm({ product, price, onClose }: PriceFormProps) {
  const save = useUndoableChange('purchasing.savePrice');
  const [asksVat] = useState(product.vatRate === null);
  const form = useTredeForm({
    initial: {
      priceCents: amountText(price?.priceCents ?? null),
      validFrom: dateText(price?.validFrom ?? null),
      validUntil: dateText(price?.validUntil ?? null),
      vatRate: '',
    },
    labels: texts.fields,
    missing: texts.missing,
    schema: contract['purchasing.savePrice'].input,
    toInput: ({ vatRate }, read) => ({
      id: price?.id ?? null,
      productId: product.id,
      priceCents: read.amount('priceCents'),
      validFrom: read.date('validFrom'),
      validUntil: read.date('validUntil'),
      vatRate: vatRates.find((rate) => rate === vatRate) ?? null,
    }),
    check: ({ vatRate }) =>
      asksVat && vatRate === '' ? { vatRate: catalogueTexts.product.missing.vatRate } : {},
  });
  const title = price === null ? texts.new : texts.changing(formatDate(price.validFrom));
  const send = form.submit(async (input) => {
    await save(input, texts.saved(formatEuro(input.priceCents), formatDate(input.validFrom)));
    onClose();
  });
  return (
    <Form label={title} unsaved={form.changed} onSubmit={send}>
      <h3 className="p-subtitle">{title}</h3>
      <ErrorSummary {...form.summary} />
      <MoneyField {...form.field('priceCents')} autoFocus />
      {asksVat && (
        <SelectField
          {...form.field('vatRate')}
          hint={catalogueTexts.product.vatHint}
          options={vatOptions}
          placeholder={shared.buy.chooseVat}
        />
      )}
      <FieldRow>
        <DateField {...form.field('validFrom')} near="nearest" hint={noHint} />
        <DateField {...form.field('validUntil')} near="coming" hint={texts.optionalDate} />
      </FieldRow>
      <SubmitActions
        label={texts.submit}
        sending={form.sending}
        cancel={{ label: texts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
