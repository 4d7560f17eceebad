import { Button } from '@mantine/core';
import { href, paths } from '../lib/paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { texts } from './texts.ts';

const { empty } = texts;

/** In place of the table as long as there is no fund. */
export function NoFunds(props: { readonly onAdd: () => void; readonly onStart: () => void }) {
  return (
    <Panel label={empty.title}>
      <EmptyState
        title={empty.title}
        actions={
          <>
            <Button variant="filled" onClick={props.onStart}>
              {empty.start}
            </Button>
            <Button onClick={props.onAdd}>{empty.add}</Button>
            <Button component="a" href={href(paths.importing)}>
              {empty.import}
            </Button>
          </>
        }
      >
        {empty.line} {empty.startLine} {empty.importLine}
      </EmptyState>
    </Panel>
  );
}
