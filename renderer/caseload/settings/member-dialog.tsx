import type { CaseloadCount } from '#shared/caseload/team/caseload.ts';
import type { Member } from '#shared/caseload/team/schema.ts';
import { caseloadText, fteText } from '#shared/caseload/team/texts.ts';
import { contract } from '#shared/ipc/contract.ts';
import { slug } from '#shared/kernel/text.ts';
import { draftKey, type DraftKey } from '#shared/kernel/drafts.ts';
import { href, paths } from '../../lib/paths.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { RemoveListed } from './remove-listed.tsx';
import { readFte } from './read-fte.ts';
import { texts } from './texts.ts';

/** A key holds no signs of a name but its letters. */
const memberKey = (member: Member | null): DraftKey =>
  draftKey('member', {
    subject: member?.id ?? null,
    part: member === null || member.id !== null ? null : slug(member.name).slice(0, 100),
  });

export interface MemberDialogProps {
  /** `null` adds one; a member without an id has only a name, and comes into the team. */
  readonly member: Member | null;
  /** The name that is filled in for somebody new. */
  readonly offered?: string | null;
  /** How many clients stand on this name. */
  readonly count: CaseloadCount;
  readonly onClose: () => void;
}

const { form: words } = texts.members;

/** Adds a klantmanager or changes one. Mount it to open it. */
export function MemberDialog(props: MemberDialogProps) {
  const known = props.member !== null && props.member.id !== null;
  return (
    <Dialog
      dialogName="member"
      title={known ? words.changeTitle : words.addTitle}
      onClose={props.onClose}
    >
      <MemberForm {...props} known={known} />
    </Dialog>
  );
}

const fteOf = (member: Member | null): string => {
  const hundredths = member?.fteHundredths ?? null;
  return hundredths === null ? '' : fteText(hundredths);
};

const valuesOf = ({ name, fteHundredths, active }: Member) => ({ name, fteHundredths, active });

function MemberForm(props: MemberDialogProps & { readonly known: boolean }) {
  const { member, count, known, onClose } = props;
  const save = useUndoableChange('caseload.saveMember');
  const form = useTredeForm({
    initial: {
      name: member?.name ?? props.offered ?? '',
      fteHundredths: fteOf(member),
      active: member?.active === false ? 'nee' : 'ja',
    },
    labels: words.fields,
    schema: contract['caseload.saveMember'].input,
    missing: { name: words.missingName },
    toInput: ({ name, fteHundredths, active }) => ({
      memberId: member?.id ?? null,
      name,
      fteHundredths: readFte(fteHundredths),
      active: active === 'ja',
    }),
    check: ({ fteHundredths }) =>
      Number.isNaN(readFte(fteHundredths)) ? { fteHundredths: words.fteUnreadable } : {},
  });
  const draft = useDraft(memberKey(member), form, {
    stored: known && member !== null ? valuesOf(member) : null,
    opened: { name: member?.name },
  });
  const send = form.submit(async (input) => {
    await save(
      { ...input, before: draft.before },
      known ? words.changed(input.name) : words.added(input.name),
    );
    draft.done();
    onClose();
  });
  const gone = () => {
    draft.done();
    onClose();
  };
  return (
    <Form
      label={known ? words.changeTitle : words.addTitle}
      onSubmit={send}
      unsaved={form.changed}
      kept={draft.kept}
    >
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <TextField
        {...form.field('name')}
        hint={words.nameHint}
        maxLength={120}
        autoFocus="in-dialog"
      />
      <TextField {...form.field('fteHundredths')} hint={words.fteHint} width="120px" />
      <SelectField
        {...form.field('active')}
        options={[
          { value: 'ja', label: texts.members.working },
          { value: 'nee', label: texts.members.stopped },
        ]}
      />
      {form.values.active === 'nee' && count.guided + count.aftercare > 0 && (
        <p role="status" className="t-second">
          {words.stoppedNote(caseloadText(count))}{' '}
          <a href={href(paths.handover)}>{words.handOver}</a>
        </p>
      )}
      <SubmitActions
        label={known ? words.save : words.add}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      >
        {member !== null && member.id !== null && (
          <RemoveListed list="member" id={member.id} name={member.name} onRemoved={gone} />
        )}
      </SubmitActions>
    </Form>
  );
}
