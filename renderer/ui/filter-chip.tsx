import { Anchor } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { texts } from './texts.ts';
import './filter-chip.css';

export interface FilterChipProps {
  /** What is filtered: 'Klantmanager'. With the value it reads as a sentence. */
  readonly label: string;
  readonly value: string;
  readonly onRemove: () => void;
}

/** A filter in force, which can be taken away. */
export function FilterChip({ label, value, onRemove }: FilterChipProps) {
  return (
    <span className="t-chip">
      <span title={value}>
        {label} <strong>{value}</strong>
      </span>
      <button type="button" aria-label={texts.remove(`${label} ${value}`)} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </button>
    </span>
  );
}

export interface FilterBarProps {
  /** `FilterChip`s, and what adds one (a `FilterSelect` or a dashed button). */
  readonly children: ReactNode;
  /** Shown as 'Alles wissen' when given. */
  readonly onClear?: () => void;
  /** Right of the bar. */
  readonly aside?: ReactNode;
}

/** The row of filters above a list. */
export function FilterBar({ children, onClear, aside }: FilterBarProps) {
  return (
    <div className="t-filter-bar">
      {children}
      {onClear !== undefined && (
        <Anchor component="button" type="button" fz={14} onClick={onClear}>
          {texts.clearAll}
        </Anchor>
      )}
      {aside !== undefined && <div className="t-filter-aside">{aside}</div>}
    </div>
  );
}

export interface FilterSelectProps {
  /** What it filters: 'Groep'. Shown as the first choice, which filters nothing. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** The dashed chip that adds a filter: choosing a value at once puts it in force. */
export function FilterSelect({ label, options, onChoose }: FilterSelectProps) {
  return (
    <select
      className="t-chip-select"
      aria-label={`Filter op ${label.toLowerCase()}`}
      value=""
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="" disabled hidden>
        {label}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
