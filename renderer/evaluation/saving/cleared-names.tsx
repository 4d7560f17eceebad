import { useState } from 'react';
import { messageOf } from '../../lib/call.ts';
import { ClearedWords } from './cleared-words.tsx';
import type { NamesCheck } from './use-names.ts';

/** What was said to be no client in the report that is shown. */
export function ClearedNames({ names }: { readonly names: NamesCheck }) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <ClearedWords
        words={names.cleared}
        onBack={(word) => {
          setProblem(null);
          names.takeBack(word).catch((wrong: unknown) => setProblem(messageOf(wrong)));
        }}
      />
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
}
