import {
  IconAlertCircle,
  IconBulb,
  IconCheck,
  IconHelpCircle,
  IconMinus,
  IconPlus,
  IconShieldLock,
  type Icon,
} from '@tabler/icons-react';
import type { NoteKind } from './column-notes.ts';

const icons: Record<NoteKind, Icon> = {
  ask: IconHelpCircle,
  bsn: IconShieldLock,
  double: IconAlertCircle,
  good: IconCheck,
  leftOut: IconMinus,
  look: IconBulb,
  new: IconPlus,
  unknown: IconHelpCircle,
};

/** What the user must know of a column: a sign and a word. */
export function ColumnNote({ kind, text }: { readonly kind: NoteKind; readonly text: string }) {
  const Sign = icons[kind];
  return (
    <span className="i-note" data-kind={kind}>
      <Sign size={17} stroke={1.8} aria-hidden />
      {text}
    </span>
  );
}
