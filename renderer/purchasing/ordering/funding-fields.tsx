import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Cents } from '#shared/kernel/money.ts';
import { splitAmount } from '#shared/kernel/split.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { quantityText } from '#shared/purchasing/words.ts';
import { href, paths } from '../../lib/paths.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { amountText, readAmountText } from '../../ui/parse-fields.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { fundingWays, rowsOf, rowsText, type FundingRow, type FundingValues } from './funding.ts';
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
      {way === 'sleutel' && <KeyField {...props} />}
      {(way === 'procent' || way === 'bedrag') && <FundRows {...props} way={way} />}
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

function KeyField({ values, onChange, field, keys }: FundingFieldsProps) {
  if (keys.length === 0) {
    return (
      <p id={field.id} tabIndex={-1} className="t-second">
        {texts.noKeys}
        <a href={href(paths.budget)}>{texts.budget}</a>.
      </p>
    );
  }
  return (
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
  );
}

function FundRows(props: FundingFieldsProps & { readonly way: 'procent' | 'bedrag' }) {
  const { values, onChange, field, funds, way } = props;
  const rows = rowsOf(values.parts);
  const set = (next: readonly FundingRow[]) => onChange('parts', rowsText(next));
  const change = (at: number, part: Partial<FundingRow>) =>
    set(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  /** What one row leaves goes to the other, where there are two. */
  const changeText = (at: number, text: string) => {
    const other = way === 'procent' && rows.length === 2 ? restOf(text) : null;
    set(
      rows.map((row, place) => {
        if (place === at) return { ...row, text };
        return other === null ? row : { ...row, text: other };
      }),
    );
  };
  return (
    <FieldGroup id={field.id} label={texts.ways[way]} error={field.error}>
      <ul className="p-funding">
        {rows.map((row, at) => (
          // Rows have no name of their own: their place is all.
          <li key={at}>
            <SelectField
              hideLabel
              id={`${field.id}-fonds-${at}`}
              label={texts.fundOf(at + 1)}
              value={row.fundId}
              placeholder={texts.placeholder}
              options={funds
                .filter(
                  ({ id }) =>
                    String(id) === row.fundId || !rows.some(({ fundId }) => fundId === String(id)),
                )
                .map(({ id, label }) => ({ value: String(id), label }))}
              onChange={(fundId) => change(at, { fundId })}
            />
            <span className="p-funding-part">
              <TextField
                hideLabel
                id={`${field.id}-deel-${at}`}
                label={way === 'procent' ? texts.percentage(at + 1) : texts.amount(at + 1)}
                value={row.text}
                onChange={(text) => changeText(at, text)}
              />
              <span aria-hidden>{way === 'procent' ? '%' : '€'}</span>
            </span>
            {rows.length > 2 && (
              <ActionIcon
                size={26}
                aria-label={texts.remove(at + 1)}
                onClick={() => set(rows.filter((_row, place) => place !== at))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {rows.length < funds.length && (
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set([...rows, { fundId: '', text: '' }])}
        >
          {texts.add}
        </Button>
      )}
    </FieldGroup>
  );
}

/** `null`: it is no percentage. */
function restOf(text: string): string | null {
  const found = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text);
  if (found === null) return null;
  const hundredths = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return hundredths > 10_000 ? null : quantityText(10_000 - hundredths);
}
