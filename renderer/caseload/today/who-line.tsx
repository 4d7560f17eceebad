import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Member, TeamSettings } from '#shared/caseload/team/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useCurrentUser, useMayAsk } from '../../lib/current-user.ts';
import { href, paths } from '../../lib/paths.ts';
import { useChange } from '../../lib/use-change.ts';
import { SelectField } from '../../ui/fields.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { WorkButton } from '../../ui/work-button.tsx';
import { ownNameToOffer } from '../records/own-name.ts';
import { texts } from './texts.ts';
import { useNoChanges } from '../../lib/no-changes.ts';

/**
 * Says who works at this computer. A name that only stands with clients is added to the team first, since
 * an account belongs to somebody of the team.
 */
export function useBecome(): (member: Member) => Promise<void> {
  const add = useChange('caseload.saveMember');
  const setMe = useUndoableChange('caseload.setMe');
  return async (member) => {
    const { id, name, fteHundredths } = member;
    try {
      if (id === null) {
        await add.mutateAsync({ memberId: null, name, fteHundredths, active: true });
      }
      const memberId = id ?? (await idOf(name));
      await setMe({ memberId }, texts.who.done(name));
    } catch (problem) {
      showToast(messageOf(problem));
    }
  };
}

async function idOf(name: string): Promise<number | null> {
  const { members } = await call('caseload.settings', {});
  return members.find((member) => member.name === name)?.id ?? null;
}

/**
 * Asks once, in a quiet line, who works here; until then the start page shows the team. Who opens the file under
 * the name of a klantmanager is not asked: one press is enough.
 */
export function WhoLine({ settings }: { readonly settings: TeamSettings }) {
  const id = useId();
  const become = useBecome();
  const user = useCurrentUser();
  const mayAsk = useMayAsk();
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  const rests = useNoChanges() !== null;
  const active = settings.members.filter((member) => member.active);
  // What cannot be kept now is asked later.
  if (rests) return null;
  const take = (member: Member) => {
    setBusy(true);
    void become(member).finally(() => {
      setBusy(false);
      // The line has gone with the question.
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    });
  };
  const offered = mayAsk('caseload.saveMember') ? ownNameToOffer(user, settings.members) : null;
  const own =
    user === null ? undefined : active.find((one) => folded(one.name) === folded(user.name));
  if (own !== undefined && !asks) {
    return (
      <div className="today-who" role="group" aria-label={texts.who.question}>
        <p>
          <strong>{texts.who.known(own.name)}</strong> {texts.who.knownLine}
        </p>
        <span className="today-who-acts">
          <WorkButton busy={busy} onClick={() => take(own)}>
            {texts.who.mine}
          </WorkButton>
          <WorkButton
            variant="subtle"
            busy={busy}
            onClick={() => {
              setAsks(true);
              requestAnimationFrame(() => document.getElementById(id)?.focus());
            }}
          >
            {texts.who.notMe}
          </WorkButton>
        </span>
      </div>
    );
  }
  return (
    <div className="today-who" role="group" aria-label={texts.who.question}>
      <p>
        {active.length > 0 ? (
          <>
            <strong>{texts.who.question}</strong> {texts.who.line}
          </>
        ) : (
          <>
            {texts.who.nobody} {offered !== null && <strong>{texts.who.guides}</strong>}
          </>
        )}
      </p>
      {active.length === 0 ? (
        <span className="today-who-acts">
          {offered !== null && (
            <WorkButton
              busy={busy}
              onClick={() => take({ id: null, name: offered, fteHundredths: null, active: true })}
            >
              {texts.who.guide}
            </WorkButton>
          )}
          <Button component="a" href={href(paths.settings)}>
            {texts.who.add}
          </Button>
        </span>
      ) : (
        <SelectField
          id={id}
          label={texts.who.question}
          hideLabel
          width="240px"
          value=""
          disabled={busy}
          placeholder={texts.who.placeholder}
          options={active.map(({ name }) => ({ value: name, label: name }))}
          onChange={(name) => {
            const member = active.find((one) => one.name === name);
            if (member !== undefined) take(member);
          }}
        />
      )}
    </div>
  );
}
