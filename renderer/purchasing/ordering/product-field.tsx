import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Product } from '#shared/purchasing/catalogue.ts';
import { SelectField } from '../../ui/fields.tsx';
import { ProductDialog } from '../catalogue/product-dialog.tsx';
import { texts as shared } from '../texts.ts';
import { orderTexts as texts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';
import './new-order.css';

export interface ProductFieldProps {
  readonly ordering: OrderForm;
  readonly products: readonly Product[];
}

/** One line of the catalogue, or a new one. */
export function ProductField({ ordering, products }: ProductFieldProps) {
  const { form, choose } = ordering;
  const [adding, setAdding] = useState(false);
  return (
    <div className="p-product-field">
      <SelectField
        {...form.field('productId')}
        placeholder={texts.chooseProduct}
        options={products.map(({ id, typeName, providerName }) => ({
          value: String(id),
          label: texts.productOption(typeName, providerName ?? shared.unknownProvider),
        }))}
        onChange={(text) => {
          const product = products.find(({ id }) => String(id) === text);
          if (product === undefined) form.setValue('productId', '');
          else choose(product);
        }}
      />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {texts.newProduct}
      </Button>
      {adding && (
        <ProductDialog
          product={null}
          submit={shared.product.submit}
          onSaved={choose}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
