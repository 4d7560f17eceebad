import { Acting } from '../../ui/acting.tsx';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { texts } from '../texts.ts';
import './saving.css';

export interface ClearedWordsProps {
  readonly words: readonly string[];
  readonly onBack: (word: string) => void;
}

/** More of them are folded in. */
const mostAtOnce = 5;
const { cleared } = texts.words;

/** What somebody said to be no client in a report, each with the way back. */
export function ClearedWords({ words, onBack }: ClearedWordsProps) {
  const box = useRef<HTMLDetailsElement>(null);
  if (words.length === 0) return null;
  return (
    <details ref={box} className="e-cleared" open={words.length <= mostAtOnce || undefined}>
      <summary>{cleared.title(words.length)}</summary>
      <ul className="e-words">
        {words.map((word) => (
          <li key={word}>
            <strong>{word}</strong>
            <Acting>
              <Button
                size="xs"
                aria-label={cleared.backOf(word)}
                onClick={() => {
                  box.current?.querySelector('summary')?.focus();
                  onBack(word);
                }}
              >
                {cleared.back}
              </Button>
            </Acting>
          </li>
        ))}
      </ul>
    </details>
  );
}
