import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { messageOf } from '../../lib/call.ts';
import { href } from '../../lib/paths.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from '../texts.ts';

export interface FoundWordsProps {
  readonly words: readonly string[];
  readonly textsAt: string;
  readonly onChecked: (word: string) => Promise<void>;
}

const { share } = texts;

/** Why a report cannot be shared yet: names or numbers of clients in its texts, and what to do about each. */
export function FoundWords({ words, textsAt, onChecked }: FoundWordsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <MessagePanel
      severity="warning"
      title={share.foundTitle}
      actions={
        <Anchor fz={14} href={href(textsAt)}>
          {share.toTexts}
        </Anchor>
      }
    >
      <p>{share.foundLine}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <ul className="e-words">
        {words.map((word) => (
          <li key={word}>
            <strong>{word}</strong>
            <Button
              size="xs"
              aria-label={texts.words.noNameOf(word)}
              onClick={() => {
                setProblem(null);
                onChecked(word).catch((wrong: unknown) => setProblem(messageOf(wrong)));
              }}
            >
              {texts.words.noName}
            </Button>
          </li>
        ))}
      </ul>
    </MessagePanel>
  );
}
