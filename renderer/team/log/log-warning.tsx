import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenTeam } from '#shared/team/schema.ts';
import { warningWords } from '#shared/team/log/words.ts';
import { goTo } from '../../lib/navigate.ts';
import { useNoChanges } from '../../lib/no-changes.ts';
import { paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { logTexts } from './texts.ts';
import './log.css';

const texts = logTexts.warning;

/**
 * What Trede found about the file at opening, until somebody has read it: an older copy that was put back, or a
 * log that was changed.
 */
export function LogWarning({ team }: { readonly team: OpenTeam }) {
  const warning = useCall('team.logWarning', {});
  const seen = useChange('team.seenLogWarning');
  const [later, setLater] = useState(false);
  // While nothing can be kept it cannot be noted that it was read.
  const mayNote = useNoChanges() === null;
  if (warning.data == null || seen.isSuccess || later) return null;
  const { finding, at } = warning.data;
  const words = warningWords[finding];
  const decides = mayNote && team.user.roles.includes('coordinator');
  // Who put an older copy back may not be the one who says that it was read.
  const close = () => (decides ? seen.mutate({}) : setLater(true));
  return (
    <Dialog dialogName="log-warning" title={words.title} size={560} onClose={close}>
      <div className="l-dialog">
        <p className="t-second">{texts.found(at)}</p>
        <dl className="l-warning">
          <dt>{texts.happened}</dt>
          <dd>{words.happened}</dd>
          <dt>{texts.safe}</dt>
          <dd>{words.safe}</dd>
          <dt>{texts.todo}</dt>
          <dd>{words.todo}</dd>
        </dl>
        {mayNote && !decides && <p className="t-second">{texts.forCoordinator}</p>}
        <FormActions>
          <Button variant="filled" data-autofocus onClick={close}>
            {decides ? texts.read : texts.later}
          </Button>
          {decides && (
            <Button
              onClick={() => {
                close();
                goTo(paths.log);
              }}
            >
              {texts.toLog}
            </Button>
          )}
        </FormActions>
      </div>
    </Dialog>
  );
}
