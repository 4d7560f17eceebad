import { Anchor, Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { mustGo } from '#shared/evaluation/must-go.ts';
import type { FoundWord } from '#shared/evaluation/schema.ts';
import { href } from '../../lib/paths.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from '../texts.ts';
import { FoundName } from './found-name.tsx';
import { namesIn } from './names-in.ts';
import './saving.css';

/** Of the panel on the page, where the buttons lead that wait for it. */
export const foundWordsId = 'namen-nakijken';

export interface FoundWordsProps {
  readonly id?: string;
  readonly found: readonly FoundWord[];
  readonly textsAt: string;
  readonly onChecked: (words: readonly string[]) => void;
}

const { share } = texts;

/** Why a report cannot be shared yet: what may be a client in it, where it stands, and what to do about each. */
export function FoundWords({ id, found, textsAt, onChecked }: FoundWordsProps) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(
    () => () => {
      // With the last of it the panel goes, and the focus would go along.
      if (pressed.current) requestAnimationFrame(takeFocus);
    },
    [],
  );
  const inTexts = found.filter(({ name }) => name === undefined);
  const words = inTexts.filter(({ word }, at) => inTexts.findIndex((o) => o.word === word) === at);
  const names = namesIn(found);
  const unsure = names.filter((one) => !mustGo({ name: one })).map(({ name }) => name);
  const check = (checked: readonly string[]) => {
    // The button that was pressed goes; who uses the keyboard stays here.
    box.current?.focus();
    pressed.current = true;
    onChecked(checked);
  };
  return (
    <div
      id={id}
      ref={box}
      tabIndex={-1}
      className="e-found-words"
      role="group"
      aria-label={share.foundTitle}
    >
      <MessagePanel severity="warning" title={share.foundTitle}>
        <p>{found.every(mustGo) ? share.sureLine : share.foundLine}</p>
        {words.length > 0 && (
          <section aria-label={share.inTexts} className="e-found-in">
            <h3 className="e-title">{share.inTexts}</h3>
            <ul className="e-words">
              {words.map((one) => (
                <li key={one.word}>
                  <strong>{one.word}</strong>
                  {mustGo(one) ? (
                    <span>{share.sureWord}</span>
                  ) : (
                    <Button
                      size="xs"
                      aria-label={texts.words.noNameOf(one.word)}
                      onClick={() => check([one.word])}
                    >
                      {texts.words.noName}
                    </Button>
                  )}
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
    </div>
  );
}

function takeFocus(): void {
  if (document.activeElement !== document.body) return;
  const field = document.querySelector<HTMLElement>('[role="dialog"] [data-autofocus]');
  (field ?? document.getElementById('inhoud'))?.focus({ preventScroll: true });
}
