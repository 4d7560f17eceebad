import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cents } from '#shared/kernel/money.ts';
import { splitAmount } from '#shared/kernel/split.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { quantityText } from '#shared/purchasing/words.ts';
import { SelectField } from '../../ui/fields.tsx';
import { amountText, readAmountText } from '../../ui/parse-fields.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { fundingWays, rowsOf, rowsText, type FundingRow, type FundingValues } from './funding.ts';
import { useWhoDecides } from '../who-decides.ts';
import { FundRows } from './fund-rows.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { fundingTexts as texts } from './texts.ts';
import './funding.css';

export interface FundingFieldsProps {
  readonly values: FundingValues;
  readonly onChange: (field: keyof FundingValues, text: string) => void;
  /** The field of a single fund, of which the id and the error are those of all. */
  readonly field: { readonly id: string; readonly error?: string | undefined };
  readonly funds: readonly { readonly id: number; readonly label: string }[];
  readonly keys: CallOutput<'budget.keys'>;
  /** Of the whole order. */
  readonly amountCents: Cents | null;
}

/** Which fund pays, or how several funds share it: by percentage, by amount, or by a key of the team. */
export function FundingFields(props: FundingFieldsProps) {
  const { values, onChange, field, funds } = props;
  const [adding, setAdding] = useState(false);
  const way = values.way === '' ? 'een' : values.way;
  const choose = (next: 'een' | (typeof fundingWays)[number]) => {
    onChange('way', next === 'een' ? '' : next);
    const [first] = rowsOf(values.parts);
    if (next === 'een' && values.fundId === '') onChange('fundId', first?.fundId ?? '');
    if (next === 'procent' || next === 'bedrag') onChange('parts', rowsText(begin(props, next)));
  };
  const options = funds.map(({ id, label }) => ({ value: String(id), label }));
  return (
    <div className="t-form">
      {funds.length > 1 && (
        <Segmented
          fullWidth
          label={texts.way}
          options={[
            { value: 'een' as const, label: texts.one },
            ...fundingWays.map((value) => ({ value, label: texts.ways[value] })),
          ]}
          value={way as 'een'}
          onChange={choose}
        />
      )}
      {way === 'een' && (
        <SelectField
          id={field.id}
          label={texts.fund}
          value={values.fundId}
          error={field.error}
          placeholder={texts.placeholder}
          options={options}
          onChange={(text) => onChange('fundId', text)}
        />
      )}
      {way === 'sleutel' && <KeyField {...props} onNew={() => setAdding(true)} />}
      {(way === 'procent' || way === 'bedrag') && <FundRows {...props} way={way} />}
      {adding && (
        <NewKeyDialog
          funds={funds}
          onMade={(keyId) => onChange('keyId', String(keyId))}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

/** Begins with two funds: the one that was chosen, which pays all of it. */
function begin(props: FundingFieldsProps, way: 'procent' | 'bedrag'): FundingRow[] {
  const rows = rowsOf(props.values.parts);
  const whole = way === 'procent' ? '100' : amountText(props.amountCents);
  if (rows.length === 0) {
    return [
      { fundId: props.values.fundId, text: whole },
      { fundId: '', text: way === 'procent' ? '0' : '' },
    ];
  }
  // What was divided keeps its proportion where that can be known.
  const total = way === 'procent' ? 10_000 : props.amountCents;
  const weights = rows.map(({ text }) => weightOf(text));
  if (total !== null && weights.some((weight) => weight > 0)) {
    const parts = splitAmount(total, weights);
    const write = way === 'procent' ? quantityText : amountText;
    return rows.map(({ fundId }, at) => ({ fundId, text: write(parts[at] ?? 0) }));
  }
  return rows.map(({ fundId }, at) => ({ fundId, text: at === 0 ? whole : '' }));
}

/** How much a typed percentage or amount weighs beside the others; what cannot be read weighs nothing. */
function weightOf(text: string): number {
  const reading = readAmountText(text.replace('%', ''));
  return reading.kind === 'value' ? Math.max(0, reading.value ?? 0) : 0;
}

interface KeyFieldProps extends FundingFieldsProps {
  readonly onNew: () => void;
}

function KeyField({ values, onChange, field, keys, onNew }: KeyFieldProps) {
  const { mayDecide, names } = useWhoDecides();
  return (
    <>
      {keys.length === 0 ? (
        <p id={field.id} tabIndex={-1} className="t-second">
          {texts.noKeys} {!mayDecide && texts.keyMayNot(names)}
        </p>
      ) : (
        <SelectField
          id={field.id}
          label={texts.key}
          value={values.keyId}
          error={field.error}
          placeholder={texts.keyPlaceholder}
          options={keys.map(({ id, name, parts }) => ({
            value: String(id),
            label: `${name}: ${parts.map(({ fundName, weight }) => `${fundName} ${weight}`).join(', ')}`,
          }))}
          onChange={(text) => onChange('keyId', text)}
        />
      )}
      {mayDecide && (
        <p>
          <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {texts.newKey.button}
          </Button>
        </p>
      )}
    </>
  );
}
