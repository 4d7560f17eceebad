import { Button } from '@mantine/core';
import { rolesText } from '#shared/team/user-texts.ts';
import { useCurrentUser, useMayAsk } from '../lib/current-user.ts';
import { href } from '../lib/paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { startPath } from './page-rights.ts';
import { texts } from './texts.ts';

/** In the place of a page that is not of the user's role, for who comes there by its address. */
export function NotYours() {
  const user = useCurrentUser();
  const mayAsk = useMayAsk();
  return (
    <Page>
      <PageHead title={texts.notYours.title} />
      <Panel label={texts.notYours.title}>
        <EmptyState
          title={texts.notYours.role(rolesText(user?.roles ?? []))}
          actions={
            <Button component="a" variant="filled" href={href(startPath(mayAsk))}>
              {texts.notYours.back}
            </Button>
          }
        >
          {texts.notYours.line}
        </EmptyState>
      </Panel>
    </Page>
  );
}
