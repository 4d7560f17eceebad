import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import {
  amountText,
  dateText,
  readAmountText,
  readDateText,
  readNearDate,
  type NearDate,
  type Reading,
} from './parse-fields.ts';
import { texts } from './texts.ts';
import { useLeaving } from './use-leaving.ts';
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
const common = (props: FieldProps) => ({
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

interface ParsedFieldProps<Value> extends FieldProps {
  readonly read: (text: string) => Reading<Value>;
  readonly write: (value: Value | null) => string;
  readonly numeric?: boolean;
  readonly live?: boolean;
}

/** A field whose text means something: it is read on leaving, and written back in its usual form. */
function ParsedField<Value>(props: ParsedFieldProps<Value>) {
  const { onReading } = props;
  const leaving = useLeaving();
  const [note, setNote] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const reading = props.read(props.value);
  const reason = reading.kind === 'unreadable' ? reading.reason : null;
  useEffect(() => {
    onReading?.(reason);
  });
  const problem = leaving.left || asked ? (reason ?? undefined) : undefined;
  /** Nobody sends what was read before having seen it: the next Enter sends the form. */
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (reading.kind === 'unreadable') {
      if (reading.asks !== true) return;
      event.preventDefault();
      setAsked(true);
      return;
    }
    const written = props.write(reading.value);
    if (props.live === true || reading.note === undefined || written === props.value) return;
    event.preventDefault();
    const isSent = event.currentTarget.form?.querySelector('[type="submit"]:not([hidden])') != null;
    setNote(isSent ? `${reading.note} ${texts.enterAgain}` : reading.note);
    props.onChange(written);
  };
  return (
    <div className="t-field-read">
      <TextInput
        {...common(props)}
        error={problem ?? props.error}
        inputMode="text"
        autoComplete="off"
        className={props.numeric === true ? 't-field t-field-numeric' : 't-field'}
        onFocus={leaving.onFocus}
        onBlur={({ currentTarget }) => {
          const written = reading.kind === 'value' ? props.write(reading.value) : props.value;
          const said = props.live !== true && reading.kind === 'value' ? reading.note : undefined;
          // A press of the button does not send what was read unseen either: the next press does.
          const isNews = said !== undefined && written !== props.value;
          leaving.onBlur(
            (held) => {
              if (said !== undefined) setNote(held ? `${said} ${texts.pressAgain}` : said);
              // It may stand out of view, above the button.
              if (held) currentTarget.focus();
            },
            isNews ? currentTarget.form : null,
          );
          if (written !== props.value) props.onChange(written);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter(event);
        }}
        onChange={(event) => {
          const typed = props.read(event.currentTarget.value);
          setNote(props.live === true && typed.kind === 'value' ? typed.note : undefined);
          setAsked(false);
          props.onChange(event.currentTarget.value);
        }}
      />
      {note !== undefined && (
        <p className="t-field-note" role="status">
          {note}
        </p>
      )}
    </div>
  );
}

export interface DateFieldProps extends FieldProps {
  /**
   * A day may be typed without its year, and is then the coming one, the last one or the nearest. Left out
   * where no year can be guessed, as of a birth.
   */
  readonly near?: NearDate;
}

/** A date, typed as dd-mm-jjjj; other spellings are understood and put right on leaving the field. */
export function DateField({ near, ...props }: DateFieldProps) {
  return (
    <ParsedField
      {...props}
      hint={props.hint ?? texts.dateHint}
      read={
        near === undefined
          ? readDateText
          : (text) => readNearDate(text, near, toIsoDate(new Date()))
      }
      write={dateText}
    />
  );
}

export interface MoneyFieldProps extends FieldProps {
  /**
   * What was read stands below the field while somebody types, where there is room for it: then a press or
   * Enter sends at once, as it was seen.
   */
  readonly live?: boolean;
}

/** An amount in euro, typed the Dutch way. Where it could be read in two ways it says what was read. */
export function MoneyField(props: MoneyFieldProps) {
  return <ParsedField {...props} read={readAmountText} write={amountText} numeric />;
}
