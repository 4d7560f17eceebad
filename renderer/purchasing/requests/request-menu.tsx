import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCircleX,
  IconDots,
  IconListNumbers,
  IconRotate,
  IconShoppingBag,
  IconUser,
  IconUserMinus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { Acting } from '../../ui/acting.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import type { AskedTrajectory } from './asked-trajectory.ts';
import { RejectDialog } from './reject-dialog.tsx';
import { requestTexts as texts } from './texts.ts';

export interface RequestMenuProps {
  readonly request: AskedTrajectory;
  /** The page of the client is another one. */
  readonly withClient?: boolean;
}

/** What can be decided about a trajectory that was asked for: each at once, and to be undone. */
export function RequestMenu({ request, withClient }: RequestMenuProps) {
  const { trajectoryId, clientId, clientName, typeName, status } = request;
  const [rejecting, setRejecting] = useState(false);
  const decide = useUndoableChange('purchasing.decideRequest');
  const become = (next: 'aangevraagd' | 'wachtlijst' | 'geannuleerd') => {
    decide({ trajectoryId, status: next }, texts.done[next](typeName)).catch((problem: unknown) =>
      showToast(messageOf(problem)),
    );
  };
  return (
    <>
      <Menu position="bottom-end" zIndex={450}>
        <Menu.Target>
          <ActionIcon size={26} aria-label={texts.menu(typeName, clientName)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown data-menu="request-menu">
          <Menu.Item
            component="a"
            href={href(paths.buyRequest(clientId, trajectoryId))}
            leftSection={<IconShoppingBag size={16} aria-hidden />}
          >
            {texts.buy}
          </Menu.Item>
          {status === 'wachtlijst' || status === 'afgewezen' ? (
            <Acting>
              <Menu.Item
                leftSection={<IconRotate size={16} aria-hidden />}
                onClick={() => become('aangevraagd')}
              >
                {texts.toAsked}
              </Menu.Item>
            </Acting>
          ) : (
            <Acting>
              <Menu.Item
                leftSection={<IconListNumbers size={16} aria-hidden />}
                onClick={() => become('wachtlijst')}
              >
                {texts.toWaiting}
              </Menu.Item>
            </Acting>
          )}
          {status !== 'afgewezen' && (
            <>
              <Menu.Item
                leftSection={<IconCircleX size={16} aria-hidden />}
                onClick={() => setRejecting(true)}
              >
                {texts.reject}
              </Menu.Item>
              <Acting>
                <Menu.Item
                  leftSection={<IconUserMinus size={16} aria-hidden />}
                  onClick={() => become('geannuleerd')}
                >
                  {texts.withdraw}
                </Menu.Item>
              </Acting>
            </>
          )}
          {withClient === true && (
            <Menu.Item
              component="a"
              href={href(paths.clientTab(clientId, 'trajecten'))}
              leftSection={<IconUser size={16} aria-hidden />}
            >
              {texts.open}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {rejecting && <RejectDialog request={request} onClose={() => setRejecting(false)} />}
    </>
  );
}
