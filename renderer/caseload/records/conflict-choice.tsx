import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Field } from '#shared/caseload/records/field.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { valueOf } from './field-text.ts';
import { recordTexts } from './texts.ts';

export interface ConflictChoiceProps {
  readonly field: Field;
  /** What stands in the file now, as the text of the field. */
  readonly standingText: string;
  readonly onSettle: (take: boolean) => void;
}

/** Under a field that somebody else changed meanwhile: what stands there now, and which of the two counts. */
export function ConflictChoice({ field, standingText, onSettle }: ConflictChoiceProps) {
  const { conflict } = recordTexts;
  const words = wordsOf(field, valueOf(field, standingText));
  return (
    <div className="c-conflict">
      <p>
        <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
        <span>{words === null ? conflict.empty : conflict.standing(words)}</span>
      </p>
      <div className="t-form-actions">
        <Button size="xs" aria-label={conflict.takeOf(field.label)} onClick={() => onSettle(true)}>
          {conflict.take}
        </Button>
        <Button size="xs" aria-label={conflict.keepOf(field.label)} onClick={() => onSettle(false)}>
          {conflict.keep}
        </Button>
      </div>
    </div>
  );
}
