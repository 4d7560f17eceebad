import { Autocomplete } from '@mantine/core';
import { useCall } from '../lib/use-call.ts';
import { texts } from './texts.ts';

export interface RecipientFieldProps {
  readonly hint: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
}

const { share } = texts;
const atMostRemembered = 12;

/** For whom a report is: free text, with what was filled in before to choose from. */
export function RecipientField({ hint, value, error, onChange }: RecipientFieldProps) {
  const exports = useCall('evaluation.exports', {});
  const known = [...new Set((exports.data ?? []).flatMap(({ recipient }) => recipient ?? []))];
  return (
    <Autocomplete
      id="evaluation-recipient"
      className="t-field"
      label={share.recipient}
      description={hint}
      error={error}
      value={value}
      data={known.slice(0, atMostRemembered)}
      maxLength={120}
      autoComplete="off"
      spellCheck={false}
      data-autofocus
      // By itself, and below, the list would lie over what leaves and over the buttons.
      openOnFocus={false}
      comboboxProps={{ position: 'top' }}
      onChange={onChange}
    />
  );
}
