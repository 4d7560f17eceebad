import { Checkbox } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import { roleLabels, roles as allRoles, type Role } from '#shared/kernel/role.ts';
import type { User } from '#shared/team/users.ts';
import { useCall } from '../../lib/use-call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { PasswordField, SelectField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { PasswordMeter } from '../password/password-meter.tsx';
import { texts } from './texts.ts';

export interface UserDialogProps {
  /** `null`: somebody new. */
  readonly user: User | null;
  readonly teamNames: readonly string[];
  readonly onClose: () => void;
}

const words = texts.form;

const rolesIn = (text: string): Role[] => allRoles.filter((role) => text.split(',').includes(role));

const withRole = (text: string, role: Role, has: boolean): string =>
  allRoles.filter((one) => (one === role ? has : rolesIn(text).includes(one))).join();

/** Adds a user, or changes the name, the roles or the klantmanager of one. */
export function UserDialog({ user, teamNames, onClose }: UserDialogProps) {
  const members = useCall('caseload.settings', {}).data?.members ?? [];
  const add = useChange('team.addUser');
  const save = useChange('team.saveUser');
  const form = useTredeForm({
    initial: {
      name: user?.name ?? '',
      roles: user?.roles.join() ?? '',
      memberId: user?.memberId?.toString() ?? '',
      password: '',
    },
    labels: {
      name: words.name,
      roles: words.roles,
      memberId: words.member,
      password: words.password,
    },
    schema: contract['team.addUser'].input,
    missing: { roles: words.rolesMissing },
    toInput: ({ name, roles, password }, read) => ({
      name,
      roles: rolesIn(roles),
      memberId: read.number('memberId'),
      // Who is changed keeps the password of before; the schema of a new user is the stricter one.
      password: user === null ? password : 'blijft zoals het is',
    }),
  });
  const rolesField = form.field('roles');
  const send = form.submit(async ({ name, roles, memberId, password }) => {
    if (user === null) {
      await add.mutateAsync({ name, roles, memberId, password });
      showNotice(words.added(name));
    } else {
      const before = { name: user.name, roles: user.roles, memberId: user.memberId };
      await save.mutateAsync({ userId: user.id, name, roles, memberId, before });
      showNotice(words.saved(name));
    }
    onClose();
  });
  const known = members.flatMap(({ id, name }) =>
    id === null ? [] : [{ value: String(id), label: name }],
  );
  return (
    <Dialog
      dialogName="user"
      title={user === null ? words.addTitle : words.changeTitle(user.name)}
      onClose={onClose}
      help="dialoog/gebruiker"
    >
      <Form onSubmit={send} unsaved={form.changed}>
        <ErrorSummary {...form.summary} />
        <TextField
          {...form.field('name')}
          hint={user === null ? words.nameHint : `${words.nameHint} ${words.otherName}`}
          maxLength={80}
          autoFocus="in-dialog"
        />
        <FieldGroup id={rolesField.id} label={rolesField.label} error={rolesField.error}>
          {allRoles.map((role) => (
            <Checkbox
              key={role}
              label={roleLabels[role]}
              description={words.roleHints[role]}
              checked={rolesIn(form.values.roles).includes(role)}
              onChange={({ currentTarget }) =>
                form.setValue('roles', withRole(form.values.roles, role, currentTarget.checked))
              }
            />
          ))}
        </FieldGroup>
        <SelectField
          {...form.field('memberId')}
          hint={words.memberHint}
          placeholder={words.memberNone}
          options={known}
        />
        {user === null && (
          <>
            <PasswordField {...form.field('password')} hint={words.passwordHint} isNew />
            <PasswordMeter
              password={form.values.password}
              names={[form.values.name, ...teamNames]}
            />
          </>
        )}
        <SubmitActions
          label={user === null ? words.addSubmit : words.saveSubmit}
          sending={form.sending}
          busy={words.busy}
          cancel={{ label: words.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
