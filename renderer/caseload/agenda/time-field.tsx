import { TextInput } from '@mantine/core';
import { parseClock } from '#shared/caseload/contacts/clock.ts';
import type { FieldProps } from '../../ui/fields.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import { agendaTexts } from './texts.ts';

/** A time of day, typed; `9u30` and `930` are understood and put right on leaving the field. */
export function TimeField(props: FieldProps) {
  const leaving = useLeaving();
  const parsed = props.value.trim() === '' ? null : parseClock(props.value);
  const problem = leaving.left && parsed?.kind === 'unreadable' ? parsed.reason : undefined;
  return (
    <TextInput
      id={props.id}
      className="t-field"
      label={props.label}
      description={props.hint ?? agendaTexts.clockHint}
      error={problem ?? props.error}
      value={props.value}
      autoComplete="off"
      onFocus={leaving.onFocus}
      onBlur={() => {
        leaving.onBlur();
        if (parsed?.kind === 'time' && parsed.time !== props.value) props.onChange(parsed.time);
      }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
