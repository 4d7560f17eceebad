import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../ui/confirm.tsx';
import type { Matching } from './import-draft.ts';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

const { stop: says } = texts;

/** Lets go of the list at hand. Asks first when work of the user would be lost with it. */
export function StopImport({ work }: { readonly work: Import }) {
  const [asked, setAsked] = useState(false);
  const { matching } = work.draft;
  return (
    <>
      <Button
        variant="subtle"
        onClick={() => {
          if (matching !== null && holdsWork(matching)) setAsked(true);
          else work.startOver();
        }}
      >
        {says.button}
      </Button>
      <Confirm
        dialogName="stop-import"
        onlyReads
        opened={asked}
        title={says.title}
        confirmLabel={says.confirm}
        onConfirm={() => {
          setAsked(false);
          work.startOver();
        }}
        onCancel={() => setAsked(false)}
      >
        {says.line}
      </Confirm>
    </>
  );
}

/** Whether something was mended, skipped, answered or decided, which no other import would bring back. */
const holdsWork = ({ corrections, skippedLines, samePersons, decided, typed }: Matching): boolean =>
  corrections.length + skippedLines.length + samePersons.length + decided.length > 0 ||
  Object.keys(typed).length > 0;
