import { Button } from '@mantine/core';
import { isFinished } from '#shared/team/first-steps.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { FirstStepsList } from './first-steps-panel.tsx';
import { texts } from './texts.ts';

/** All steps with what became of them, also once nothing is left to do. */
export function FirstStepsPage() {
  const { data, error } = useCall('team.firstSteps', {});
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={data !== undefined && isFinished(data) ? texts.finished : texts.line}
        actions={
          <Button component="a" href={href(paths.today)}>
            {texts.toToday}
          </Button>
        }
      />
      {error !== null && <MessagePanel severity="error">{messageOf(error)}</MessagePanel>}
      {error === null && data === undefined && <LoadingLine />}
      {data !== undefined && <FirstStepsList steps={data} />}
    </Page>
  );
}
