import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseClock } from '#shared/caseload/contacts/clock.ts';
import type { FieldProps } from '../../ui/fields.tsx';
import { agendaTexts } from './texts.ts';

/** A time of day, typed; `9u30` and `930` are understood and put right on leaving the field. */
export function TimeField(props: FieldProps) {
  const [left, setLeft] = useState(true);
  const parsed = props.value.trim() === '' ? null : parseClock(props.value);
  const problem = left && parsed?.kind === 'unreadable' ? parsed.reason : undefined;
  return (
    <TextInput
      id={props.id}
      className="t-field"
      label={props.label}
      description={props.hint ?? agendaTexts.clockHint}
      error={problem ?? props.error}
      value={props.value}
      autoComplete="off"
      onFocus={() => setLeft(false)}
      onBlur={(event) => {
        // A sentence that appears now would push away the button that is being pressed; sending says it too.
        setLeft(!(event.relatedTarget instanceof HTMLButtonElement));
        if (parsed?.kind === 'time' && parsed.time !== props.value) props.onChange(parsed.time);
      }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
