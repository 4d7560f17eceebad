import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { texts as common } from '../texts.ts';
import { composeTexts as texts } from './texts.ts';

export interface WordsAtProps {
  readonly words: readonly string[];
  /** Where they stand: for who does not see it. */
  readonly at: string;
  readonly onTakeOut: (word: string) => void;
  readonly onNoName: (word: string) => void;
}

/** Words in a text that are also a name or number of a client, each with what can be done about it. */
export function WordsAt({ words, at, onTakeOut, onNoName }: WordsAtProps) {
  return (
    <div role="status" aria-label={at}>
      {words.length > 0 && (
        <ul className="e-found">
          {words.map((word) => (
            <li key={word}>
              <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
              <span>{texts.words.line(word)}</span>
              <Button
                size="xs"
                aria-label={common.words.takeOutOf(word)}
                onClick={() => onTakeOut(word)}
              >
                {common.words.takeOut}
              </Button>
              <Button
                size="xs"
                aria-label={common.words.noNameOf(word)}
                onClick={() => onNoName(word)}
              >
                {common.words.noName}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
