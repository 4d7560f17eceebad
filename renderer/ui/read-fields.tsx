import { TextInput } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { common, type FieldProps } from './fields.tsx';
import {
  amountText,
  dateText,
  readAmountText,
  readNearDate,
  readTypedDate,
  type NearDate,
  type Reading,
} from './parse-fields.ts';
import { texts } from './texts.ts';
import { useLeaving } from './use-leaving.ts';

// Apart from the other fields: the screen that asks for the password has none of these, and does not wait for the
// reading of dates and amounts.

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
          ? (text) => readTypedDate(text, toIsoDate(new Date()))
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
