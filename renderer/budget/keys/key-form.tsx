import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FundingKey } from '#shared/budget/fund.ts';
import { contract } from '#shared/ipc/contract.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts as pageTexts } from '../texts.ts';
import type { ListedFund } from '../types.ts';
import { percentText, readWeight } from './key-parts.ts';
import { texts } from './texts.ts';

const { form: words } = texts;

/** More funds than anybody divides a cost over; each has two fields. */
const places = [1, 2, 3, 4, 5, 6, 7, 8] as const;
type Place = (typeof places)[number];
type PartField = `fund${Place}` | `weight${Place}`;
type Field = 'name' | 'parts' | PartField;

const fields = (of: (place: Place, kind: 'fund' | 'weight') => string) =>
  Object.fromEntries(
    places.flatMap((place) => [
      [`fund${place}`, of(place, 'fund')],
      [`weight${place}`, of(place, 'weight')],
    ]),
  ) as Record<PartField, string>;

export interface KeyFormProps {
  /** `null` adds one. */
  readonly fundingKey: FundingKey | null;
  readonly funds: readonly ListedFund[];
  readonly onDone: () => void;
}

/** One key: its name, and which part each fund pays. */
export function KeyForm({ fundingKey, funds, onDone }: KeyFormProps) {
  const save = useUndoableChange('budget.saveKey');
  const [before] = useState(fundingKey);
  const [shown, setShown] = useState(Math.max(2, fundingKey?.parts.length ?? 0));
  const labels: Record<Field, string> = {
    name: words.name,
    parts: words.parts,
    ...fields((place, kind) => words[kind](place)),
  };
  const form = useTredeForm<Field, (typeof contract)['budget.saveKey']['input']>({
    initial: {
      name: fundingKey?.name ?? '',
      parts: '',
      ...fields((place, kind) => {
        const part = fundingKey?.parts[place - 1];
        if (part === undefined) return '';
        return String(kind === 'fund' ? part.fundId : part.weight);
      }),
    },
    labels,
    missing: { name: words.missingName },
    schema: contract['budget.saveKey'].input,
    toInput: (values, read) => ({
      id: fundingKey?.id ?? null,
      before,
      name: values.name,
      parts: places.flatMap((place) => {
        const fundId = read.number(`fund${place}`);
        const weight = readWeight(values[`weight${place}`]);
        return fundId === null || weight === null || Number.isNaN(weight)
          ? []
          : [{ fundId, weight }];
      }),
    }),
    check: (values) => {
      const found: Partial<Record<Field, string>> = {};
      for (const place of places) {
        const weight = readWeight(values[`weight${place}`]);
        const hasFund = values[`fund${place}`] !== '';
        if (Number.isNaN(weight)) found[`weight${place}`] = words.notWhole;
        else if (hasFund && weight === null) found[`weight${place}`] = words.noWeight;
        else if (!hasFund && weight !== null) found[`fund${place}`] = words.noFund;
      }
      return found;
    },
  });
  const send = form.submit(async (input) => {
    await save(input, fundingKey === null ? words.added(input.name) : words.changed(input.name));
    onDone();
  });
  const weights = places.map((place) => readWeight(form.values[`weight${place}`]) ?? 0);
  const whole = weights.reduce((sum, weight) => sum + (Number.isNaN(weight) ? 0 : weight), 0);
  const parts = form.field('parts');
  const title = fundingKey === null ? words.addTitle : words.changeTitle;
  return (
    <Form label={title} onSubmit={send} unsaved={form.changed}>
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('name')} maxLength={120} autoFocus="in-dialog" />
      <FieldGroup id={parts.id} label={parts.label} hint={words.partsHint} error={parts.error}>
        <div className="b-parts">
          {places.slice(0, shown).map((place) => (
            <div key={place} className="b-key-part">
              <SelectField
                {...form.field(`fund${place}`)}
                hideLabel
                placeholder={words.choose}
                options={funds.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
              <TextField {...form.field(`weight${place}`)} hideLabel width="84px" maxLength={7} />
              <span className="t-second t-figures">
                {(weights[place - 1] ?? 0) > 0 && percentText(weights[place - 1] ?? 0, whole)}
              </span>
            </div>
          ))}
        </div>
        {shown < places.length && (
          <Button
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setShown(shown + 1)}
          >
            {words.another}
          </Button>
        )}
      </FieldGroup>
      <SubmitActions
        label={fundingKey === null ? words.submitAdd : words.submitChange}
        sending={form.sending}
        busy={pageTexts.busy}
        cancel={{ label: words.back, onClick: onDone }}
      />
    </Form>
  );
}
