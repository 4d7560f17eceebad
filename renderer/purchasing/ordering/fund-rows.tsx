import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { quantityText } from '#shared/purchasing/words.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { rowsOf, rowsText, type FundingRow, type FundingValues } from './funding.ts';
import { fundingTexts as texts } from './texts.ts';

export interface FundRowsProps {
  readonly way: 'procent' | 'bedrag';
  readonly values: Pick<FundingValues, 'parts'>;
  readonly onChange: (field: 'parts', text: string) => void;
  readonly field: { readonly id: string; readonly error?: string | undefined };
  readonly funds: readonly { readonly id: number; readonly label: string }[];
  /** Where there is room, each field has its label above it. */
  readonly withLabels?: boolean;
}

/** Which funds share a cost, and what each pays of it. */
export function FundRows(props: FundRowsProps) {
  const { values, onChange, field, funds, way, withLabels = false } = props;
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
              hideLabel={!withLabels}
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
                hideLabel={!withLabels}
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
