import { SegmentedControl } from '@mantine/core';
import './segmented.css';

export interface SegmentedProps<Value extends string> {
  /** What is chosen, for who cannot see it: 'Voor wie is dit rapport?'. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly fullWidth?: boolean;
}

/** Two or three choices side by side, such as Intern and Deelbaar. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  return (
    <SegmentedControl
      className="t-segmented"
      aria-label={props.label}
      data={props.options.map((option) => ({ value: option.value, label: option.label }))}
      value={props.value}
      onChange={(chosen) => {
        const option = props.options.find((candidate) => candidate.value === chosen);
        if (option !== undefined) props.onChange(option.value);
      }}
      fullWidth={props.fullWidth ?? false}
      transitionDuration={0}
    />
  );
}
