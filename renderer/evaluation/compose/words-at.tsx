import { Button } from '@mantine/core';
import { IconAlertTriangle, IconEye } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { texts as common } from '../texts.ts';
import { composeTexts as texts } from './texts.ts';
import type { FoundAt } from './use-found-words.ts';
import { newSentences, withoutPerson } from './without-person.ts';

export interface WordsAtProps {
  readonly words: readonly FoundAt[];
  /** Where they stand: for who does not see it. */
  readonly at: string;
  readonly text: string;
  /** The field of that text. */
  readonly fieldId: string;
  readonly onText: (text: string) => void;
  readonly onNoName: (word: string) => void;
}

interface TakenOut {
  readonly before: string;
  readonly after: string;
}

/**
 * Words in a text that are also a name or number of a client, each with what can be done about it; and the
 * sentence that is left where one was taken out, until the text changes again.
 */
export function WordsAt({ words, at, text, fieldId, onText, onNoName }: WordsAtProps) {
  const [takenOut, setTakenOut] = useState<TakenOut | null>(null);
  const left = takenOut?.after === text ? newSentences(takenOut.before, text) : [];
  const takeOut = (word: string) => {
    const after = withoutPerson(text, word);
    setTakenOut({ before: text, after });
    onText(after);
  };
  useEffect(() => {
    // The button that was pressed is gone; what must be looked at is in the field.
    if (takenOut !== null) document.getElementById(fieldId)?.focus();
  }, [takenOut, fieldId]);
  return (
    <div role="status" aria-label={at}>
      {left.length > 0 && takenOut !== null && (
        <p className="e-left">
          <IconEye size={17} stroke={1.8} aria-hidden />
          <span>{texts.words.left(left.join(' '))}</span>
          <Button size="xs" onClick={() => onText(takenOut.before)}>
            {texts.words.putBack}
          </Button>
        </p>
      )}
      {words.length > 0 && (
        <ul className="e-found">
          {words.map(({ word, sure }) => (
            <li key={word}>
              <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
              <span>{sure ? texts.words.sureLine(word) : texts.words.line(word)}</span>
              <Button
                size="xs"
                aria-label={common.words.takeOutOf(word)}
                onClick={() => takeOut(word)}
              >
                {common.words.takeOut}
              </Button>
              {!sure && (
                <Button
                  size="xs"
                  aria-label={common.words.noNameOf(word)}
                  onClick={() => onNoName(word)}
                >
                  {common.words.noName}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
