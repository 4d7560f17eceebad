import { Anchor } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { practicePassword } from '#shared/team/practice.ts';
import { call, messageOf } from '../../lib/call.ts';
import { texts } from './texts.ts';
import './practice.css';

const DiscardPractice = lazy(() =>
  import('./discard-practice.tsx').then((found) => ({ default: found.DiscardPractice })),
);

/** The password of the file to practise with stands where it is asked. */
export function PracticePassword() {
  return (
    <p className="t-practice-password">
      {texts.password} <strong>{practicePassword}</strong>
    </p>
  );
}

export interface DiscardLinkProps {
  readonly onDiscarded: () => void;
  readonly onProblem: (problem: string) => void;
}

export function DiscardLink({ onDiscarded, onProblem }: DiscardLinkProps) {
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const discard = () => {
    setAsking(false);
    call('desktop.discardPractice', {}).then(onDiscarded, (error: unknown) =>
      onProblem(messageOf(error)),
    );
  };
  const ask = () => {
    setAsked(true);
    setAsking(true);
  };
  return (
    <>
      <Anchor component="button" type="button" fz={14} onClick={ask}>
        {texts.discardLink}
      </Anchor>
      {asked && (
        <Suspense fallback={null}>
          <DiscardPractice opened={asking} onDiscard={discard} onCancel={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
