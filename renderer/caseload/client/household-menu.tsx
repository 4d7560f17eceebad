import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClientDetail, HouseholdMember } from '#shared/caseload/schema.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { PartnerDialog } from './partner-dialog.tsx';
import { clientTexts } from './texts.ts';

export interface HouseholdMenuProps {
  readonly client: ClientDetail;
  readonly onAddChild: () => void;
}

/** Who belongs to the bijstandspartij: taking in a partner, letting one go, adding a child. */
export function HouseholdMenu({ client, onAddChild }: HouseholdMenuProps) {
  const { household } = clientTexts;
  const [linking, setLinking] = useState(false);
  const move = useUndoableChange('caseload.moveToHousehold');
  const split = (member: HouseholdMember) => {
    move({ clientId: member.id, partnerId: null }, household.splitDone(member.firstName)).catch(
      (problem: unknown) => showToast(messageOf(problem)),
    );
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={26} aria-label={household.menu}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown data-menu="household-menu">
          <Menu.Item onClick={onAddChild}>{household.addChild}</Menu.Item>
          {client.partners.length === 0 && (
            <Menu.Item onClick={() => setLinking(true)}>{household.link}</Menu.Item>
          )}
          {client.partners.map((member) => (
            <Acting key={member.id}>
              <Menu.Item onClick={() => split(member)}>
                {household.split(fullName(member))}
              </Menu.Item>
            </Acting>
          ))}
        </Menu.Dropdown>
      </Menu>
      {linking && <PartnerDialog client={client} onClose={() => setLinking(false)} />}
    </>
  );
}
