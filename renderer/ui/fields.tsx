import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { texts } from './texts.ts';
import './fields.css';

/** What every field of text needs; `form.field('name')` of `useTredeForm` gives it. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Under the label. */
  readonly hint?: ReactNode;
  /** Under the field. */
  readonly error?: string | undefined;
  /** Hears why what was typed cannot be read, so that the form says the same; `null`: it can be. */
  readonly onReading?: (problem: string | null) => void;
  readonly disabled?: boolean;
  /** `in-dialog` leaves it to the dialog, which then gives the focus back to where it was on closing. */
  readonly autoFocus?: boolean | 'in-dialog';
  /** `large` on the first-run and unlock screens. */
  readonly size?: 'small' | 'normal' | 'large';
  /** Any CSS width; left out, as wide as its place. */
  readonly width?: string;
  /** The label is only heard: for a field in a table whose column head says it. */
  readonly hideLabel?: boolean;
}

const sizes = { small: 'xs', normal: 'sm', large: 'md' } as const;

/** The part of the props that all of Mantine's fields understand. */
export const common = (props: FieldProps) => ({
  id: props.id,
  ...(props.hideLabel === true ? { 'aria-label': props.label } : { label: props.label }),
  value: props.value,
  description: props.hint,
  error: props.error,
  disabled: props.disabled ?? false,
  size: sizes[props.size ?? 'normal'],
  className: 't-field',
  ...(props.autoFocus === true ? { 'data-autofocus': true, autoFocus: true } : {}),
  ...(props.autoFocus === 'in-dialog' ? { 'data-autofocus': true } : {}),
  ...(props.width === undefined ? {} : { w: props.width }),
});

/** One line of text. */
export function TextField(props: FieldProps & { readonly maxLength?: number }) {
  return (
    <TextInput
      {...common(props)}
      maxLength={props.maxLength}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export interface LongTextFieldProps extends FieldProps {
  /** As many lines it has when empty, and at most; past that it scrolls. */
  readonly minRows?: number;
  readonly maxRows?: number;
  /** No more can be typed. Left out where too much is said, not cut off. */
  readonly maxLength?: number;
}

/** Text of some lines; grows with what is typed. */
export function LongTextField({
  minRows = 3,
  maxRows = 10,
  maxLength,
  ...props
}: LongTextFieldProps) {
  return (
    <Textarea
      {...common(props)}
      autosize
      minRows={minRows}
      maxRows={maxRows}
      {...(maxLength === undefined ? {} : { maxLength })}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A password, with an eye that shows it. */
export function PasswordField(props: FieldProps & { readonly isNew?: boolean }) {
  const [visible, setVisible] = useState(false);
  const [capitals, setCapitals] = useState(false);
  const onKey = (event: KeyboardEvent<HTMLInputElement>) =>
    setCapitals(event.getModifierState('CapsLock'));
  const field = (
    <PasswordInput
      {...common(props)}
      onKeyDown={onKey}
      onKeyUp={onKey}
      onBlur={() => setCapitals(false)}
      autoComplete={props.isNew === true ? 'new-password' : 'current-password'}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': visible ? texts.hidePassword : texts.showPassword,
        tabIndex: 0,
      }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
  return (
    <div className="t-field-read">
      {field}
      {capitals && (
        <p className="t-field-note" role="status">
          {texts.capsLock}
        </p>
      )}
    </div>
  );
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Stands first, with the empty value: 'Kies een fonds', 'Geen voorwaarde'. */
  readonly placeholder?: string;
}

/** One choice out of a list. The value is the chosen option's, or '' for the placeholder. */
export function SelectField(props: SelectFieldProps) {
  return (
    <NativeSelect
      {...common(props)}
      rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
      data={[
        ...(props.placeholder === undefined ? [] : [{ value: '', label: props.placeholder }]),
        ...props.options.map((option) => ({ value: option.value, label: option.label })),
      ]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
