import { Button } from '@mantine/core';
import { useMayAsk } from '../lib/current-user.ts';
import { href, paths } from '../lib/paths.ts';
import { Acting } from '../ui/acting.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { useMayNot } from './decider-dialog.tsx';
import { texts } from './texts.ts';

const { empty } = texts;

/** In place of the table as long as there is no fund. */
export function NoFunds(props: { readonly onAdd: () => void; readonly onStart: () => void }) {
  const mayAsk = useMayAsk();
  const mayNot = useMayNot();
  const mayAdd = mayAsk('budget.saveFund');
  return (
    <Panel label={empty.title}>
      <EmptyState
        title={empty.title}
        actions={
          <>
            {mayAdd && mayNot === null && (
              <>
                <Acting>
                  <Button variant="filled" onClick={props.onStart}>
                    {empty.start}
                  </Button>
                </Acting>
                <Button onClick={props.onAdd}>{empty.add}</Button>
              </>
            )}
            {mayAsk('importing.read') && (
              <Button component="a" href={href(paths.importing)}>
                {empty.import}
              </Button>
            )}
          </>
        }
      >
        {mayAdd
          ? `${empty.line} ${mayNot ?? empty.startLine} ${empty.importLine}`
          : empty.importLine}
      </EmptyState>
    </Panel>
  );
}
