import { Checkbox, Radio, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '#shared/caseload/records/field.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import { DagdelenField } from '../../ui/dagdelen-field.tsx';
import { LongTextField, SelectField, TextField, type FieldProps } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { flagTexts, listed } from './field-text.ts';
import { recordTexts } from './texts.ts';

type Control = Pick<FieldProps, 'id' | 'label' | 'value' | 'onChange' | 'error'>;

export interface RecordFieldProps {
  readonly field: Field;
  /** `form.field(name)` of the record's form. */
  readonly control: Control;
  /** The dialog puts the focus here. */
  readonly autoFocus?: boolean;
}

/** One field of a record, as its declaration says that it is filled in. */
export function RecordField({ field, control, autoFocus }: RecordFieldProps): ReactNode {
  const { input, hint } = field;
  const common = {
    ...control,
    ...(hint === null ? {} : { hint }),
    ...(autoFocus === true ? { autoFocus: 'in-dialog' as const } : {}),
  };
  switch (input.kind) {
    case 'text':
      return <TextField {...common} />;
    case 'long-text':
      return <CountedField {...common} maxLength={input.maxLength} />;
    case 'date':
      return <DateField {...common} {...(input.near === undefined ? {} : { near: input.near })} />;
    case 'whole':
      return <WholeField {...common} unit={input.unit} />;
    case 'flag':
      return <FlagField {...common} />;
    case 'choice':
      return (
        <SelectField
          {...common}
          placeholder={field.required ? recordTexts.choose : recordTexts.noChoice}
          options={Object.entries(input.options).map(([value, label]) => ({ value, label }))}
        />
      );
    case 'choices':
      return <ChoicesField {...common} options={input.options} />;
    case 'dagdelen':
      return (
        <DagdelenField
          {...common}
          value={dagdelenOf(control.value)}
          onChange={(chosen) => control.onChange(chosen.join(' '))}
        />
      );
  }
}

const focusFirst = (wanted: FieldProps['autoFocus']) =>
  wanted === undefined ? {} : { 'data-autofocus': true };

/** Too much is refused and not cut off: what was pasted stays. */
function CountedField({ maxLength, ...props }: FieldProps & { readonly maxLength: number }) {
  return (
    <div>
      <LongTextField {...props} />
      <p className="c-record-length t-second t-label">
        {recordTexts.length(props.value.length, maxLength)}
      </p>
    </div>
  );
}

function WholeField(props: FieldProps & { readonly unit: string | null }) {
  const { unit } = props;
  return (
    <TextInput
      id={props.id}
      label={props.label}
      description={props.hint}
      error={props.error}
      value={props.value}
      className="t-field"
      inputMode="numeric"
      autoComplete="off"
      w={140}
      {...(unit === null
        ? {}
        : {
            rightSection: <span className="t-second t-label">{unit}</span>,
            rightSectionWidth: 20 + 7 * unit.length,
            rightSectionPointerEvents: 'none' as const,
            'aria-label': `${props.label}, in ${unit}`,
          })}
      {...focusFirst(props.autoFocus)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function FlagField(props: FieldProps) {
  const { flag } = recordTexts;
  const options = [
    { value: flagTexts.yes, label: flag.yes },
    { value: flagTexts.no, label: flag.no },
    { value: '', label: flag.unknown },
  ];
  return (
    <FieldGroup id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <div className="c-record-options">
        {options.map(({ value, label }) => (
          <Radio
            key={value}
            name={props.id}
            label={label}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface ChoicesFieldProps extends FieldProps {
  readonly options: Readonly<Record<string, string>>;
}

function ChoicesField(props: ChoicesFieldProps) {
  const chosen = listed(props.value);
  return (
    <FieldGroup id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <div className="c-record-choices">
        {Object.entries(props.options).map(([value, label]) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => {
              // In the order of the list, whatever the order of choosing.
              const next = Object.keys(props.options).filter((one) =>
                one === value ? currentTarget.checked : chosen.includes(one),
              );
              props.onChange(next.join(' '));
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
