import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import type { FoundWord } from '#shared/evaluation/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { href } from '../../lib/paths.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from '../texts.ts';
import { FoundName } from './found-name.tsx';
import { namesIn } from './names-in.ts';

export interface FoundWordsProps {
  readonly found: readonly FoundWord[];
  readonly textsAt: string;
  readonly onChecked: (words: readonly string[]) => Promise<void>;
}

const { share } = texts;

/** Why a report cannot be shared yet: what may be a client in it, where it stands, and what to do about each. */
export function FoundWords({ found, textsAt, onChecked }: FoundWordsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const words = [...new Set(found.flatMap(({ word, name }) => (name === undefined ? word : [])))];
  const names = namesIn(found);
  const unsure = names.filter(({ sure }) => !sure).map(({ name }) => name);
  const check = (checked: readonly string[]) => {
    setProblem(null);
    onChecked(checked).catch((wrong: unknown) => setProblem(messageOf(wrong)));
  };
  return (
    <MessagePanel severity="warning" title={share.foundTitle}>
      <p>{share.foundLine}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {words.length > 0 && (
        <section aria-label={share.inTexts} className="e-found-in">
          <h3 className="e-title">{share.inTexts}</h3>
          <ul className="e-words">
            {words.map((word) => (
              <li key={word}>
                <strong>{word}</strong>
                <Button
                  size="xs"
                  aria-label={texts.words.noNameOf(word)}
                  onClick={() => check([word])}
                >
                  {texts.words.noName}
                </Button>
              </li>
            ))}
          </ul>
          <Anchor fz={14} href={href(textsAt)}>
            {share.toTexts}
          </Anchor>
        </section>
      )}
      {names.length > 0 && (
        <section aria-label={share.inNames} className="e-found-in">
          <h3 className="e-title">{share.inNames}</h3>
          <ul className="e-words">
            {names.map((one) => (
              <FoundName
                key={`${one.kind} ${one.name}`}
                found={one}
                onChecked={() => check([one.name])}
              />
            ))}
          </ul>
          {unsure.length > 1 && (
            <Button size="xs" onClick={() => check(unsure)}>
              {share.noClients}
            </Button>
          )}
        </section>
      )}
    </MessagePanel>
  );
}
