import { Button } from '@mantine/core';
import { useMayAsk } from '../lib/current-user.ts';
import { href, paths } from '../lib/paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { texts } from './texts.ts';

/** The page while the team file holds no clients: nothing to choose, nothing to save. */
export function NoClients() {
  const { empty } = texts;
  const mayImport = useMayAsk()('importing.read');
  return (
    <Page>
      <PageHead title={texts.title} line={texts.line} />
      <Panel label={empty.title}>
        <EmptyState
          title={empty.title}
          actions={
            mayImport ? (
              <Button component="a" variant="filled" href={href(paths.importing)}>
                {empty.import}
              </Button>
            ) : (
              <Button component="a" variant="filled" href={href(paths.newClient)}>
                {empty.add}
              </Button>
            )
          }
        >
          {empty.line} {mayImport ? empty.importFirst : empty.addFirst} {empty.then}
        </EmptyState>
      </Panel>
    </Page>
  );
}
