import { IconAlertTriangle } from '@tabler/icons-react';
import type { Cents } from '#shared/kernel/money.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { texts } from './texts.ts';
import './money-cells.css';

export interface FreeAmountProps {
  readonly cents: Cents | null;
  readonly unit?: 'euro' | 'plain';
}

/** What is free; what is short in red, with a sign and the word in place of a minus. */
export function FreeAmount({ cents, unit = 'plain' }: FreeAmountProps) {
  if (cents === null || cents >= 0) {
    return (
      <strong>
        <MoneyText cents={cents} unit={unit} missing={texts.table.unknown} />
      </strong>
    );
  }
  return (
    <strong className="b-short">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        <MoneyText cents={-cents} unit={unit} /> {texts.table.short}
      </span>
    </strong>
  );
}
