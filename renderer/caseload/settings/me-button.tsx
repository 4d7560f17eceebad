import { Button } from '@mantine/core';
import type { Member } from '#shared/caseload/team/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { useBecome } from '../today/who-line.tsx';
import { texts } from './texts.ts';

interface MeButtonProps {
  readonly member: Member;
  readonly me: string | null;
}

/** Says that this one works at this computer, or takes it back. */
export function MeButton({ member, me }: MeButtonProps) {
  const become = useBecome();
  const setMe = useUndoableChange('caseload.setMe');
  const { name, active } = member;
  const { members } = texts;
  if (name === me) {
    return (
      <Acting>
        <Button
          size="xs"
          aria-label={members.notMeOf(name)}
          onClick={() => {
            setMe({ memberId: null }, members.forgot).catch((problem: unknown) =>
              showToast(messageOf(problem)),
            );
          }}
        >
          {members.notMe}
        </Button>
      </Acting>
    );
  }
  return active ? (
    <Acting>
      <Button size="xs" aria-label={members.meOf(name)} onClick={() => void become(member)}>
        {members.me}
      </Button>
    </Acting>
  ) : null;
}
