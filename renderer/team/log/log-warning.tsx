import { Button } from '@mantine/core';
import type { OpenTeam } from '#shared/team/schema.ts';
import { warningWords } from '#shared/team/log/words.ts';
import { goTo } from '../../lib/navigate.ts';
import { paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
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
  if (warning.data == null || seen.isSuccess) return null;
  const { finding, at } = warning.data;
  const words = warningWords[finding];
  const close = () => seen.mutate({});
  return (
    <Dialog title={words.title} size={560} onClose={close}>
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
        <div className="l-dialog-foot">
          {team.user.roles.includes('coordinator') && (
            <Button
              onClick={() => {
                close();
                goTo(paths.log);
              }}
            >
              {texts.toLog}
            </Button>
          )}
          <Button variant="filled" data-autofocus onClick={close}>
            {texts.read}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
