import { useId, useRef, useState } from 'react';
import type { ErrorSummaryProps } from './error-summary.tsx';
import type { FieldProps } from './fields.tsx';
import {
  errorsOfProblem,
  hasErrors,
  noErrors,
  summaryEntries,
  type FormErrors,
} from './form-errors.ts';

/** What stands in the fields, as typed. */
export type Typed<Field extends string> = Readonly<Record<Field, string>>;

export interface TypedFormOptions<Field extends string, Input> {
  /** What stands in the fields at first. */
  readonly initial: Typed<Field>;
  /** Labels, in the order on screen. */
  readonly labels: Readonly<Record<Field, string>>;
  /**
   * What is sent, and what is wrong with what was typed; `null` where it cannot be sent.
   *
   * @param said what a field says that knows more of how it is read than the form
   */
  readonly read: (
    values: Typed<Field>,
    said: (field: Field) => string | null,
  ) => { readonly input: Input | null; readonly errors: FormErrors<Field> };
}

export interface TypedForm<Field extends string, Input> {
  readonly values: Typed<Field>;
  readonly setValue: (field: Field, text: string) => void;
  /** Back to the first values, or to others. */
  readonly reset: (values?: Typed<Field>) => void;
  /** Props for a field: `<TextField {...form.field('name')} />`. */
  readonly field: (
    field: Field,
  ) => Pick<FieldProps, 'id' | 'label' | 'value' | 'onChange' | 'error' | 'onReading'>;
  /** Props for the `ErrorSummary` on top. */
  readonly summary: ErrorSummaryProps;
  readonly sending: boolean;
  /** Something was filled in that has not been sent: for `<Form unsaved>`. */
  readonly changed: boolean;
  /** For `<Form onSubmit>`: checks, then sends; what was thrown lands at its field or on top. */
  readonly submit: (
    send: (input: Input) => Promise<unknown>,
  ) => (event: { preventDefault: () => void }) => void;
}

/**
 * A form of typed fields, whatever they are read by. Nothing is checked while typing; sending checks everything, puts a
 * sentence under each field and the focus on the summary. A form on the schema of a call is a `useTredeForm`; the
 * screen that asks for the password is there before schemas are read.
 */
export function useTypedForm<Field extends string, Input>(
  options: TypedFormOptions<Field, Input>,
): TypedForm<Field, Input> {
  const formId = useId();
  const fields = Object.keys(options.labels) as Field[];
  const [values, setValues] = useState(options.initial);
  const [errors, setErrors] = useState<FormErrors<Field>>(noErrors);
  const [round, setRound] = useState(0);
  const [sending, setSending] = useState(false);
  const said = useRef(new Map<Field, string | null>());
  const idOf = (field: Field) => `${formId}-${field}`;

  const refuse = (found: FormErrors<Field>) => {
    setErrors(found);
    setRound((previous) => previous + 1);
  };

  const setValue = (field: Field, text: string) => {
    setValues((previous) => ({ ...previous, [field]: text }));
    setErrors((previous) => {
      const { [field]: _mended, ...others } = previous.fields;
      return { ...previous, fields: others as FormErrors<Field>['fields'] };
    });
  };

  return {
    values,
    setValue,
    reset: (next) => {
      setValues(next ?? options.initial);
      setErrors(noErrors);
    },
    field: (field) => ({
      id: idOf(field),
      label: options.labels[field],
      value: values[field],
      onChange: (text) => setValue(field, text),
      error: errors.fields[field],
      onReading: (problem) => said.current.set(field, problem),
    }),
    summary: {
      entries: summaryEntries(errors, options.labels, idOf),
      general: errors.general,
      round,
    },
    sending,
    changed: !sending && fields.some((field) => values[field] !== options.initial[field]),
    submit: (send) => (event) => {
      event.preventDefault();
      if (sending) return;
      const read = options.read(values, (field) => said.current.get(field) ?? null);
      if (hasErrors(read.errors) || read.input === null) {
        refuse(read.errors);
        return;
      }
      setErrors(noErrors);
      setSending(true);
      send(read.input)
        .catch((problem: unknown) => refuse(errorsOfProblem(problem, fields)))
        .finally(() => setSending(false));
    },
  };
}
