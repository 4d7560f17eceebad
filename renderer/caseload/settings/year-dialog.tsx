import type { YearlyCount } from '#shared/caseload/yearly/schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { RemoveListed } from './remove-listed.tsx';
import { texts } from './texts.ts';

export interface YearDialogProps {
  /** `null` adds a year. */
  readonly count: YearlyCount | null;
  readonly known: readonly YearlyCount[];
  readonly onClose: () => void;
}

const { form: words } = texts.yearly;

/** Fills in the counts of one year. Mount it to open it. */
export function YearDialog(props: YearDialogProps) {
  const { count } = props;
  return (
    <Dialog
      dialogName="yearly-count"
      title={count === null ? words.addTitle : words.changeTitle(count.year)}
      onClose={props.onClose}
    >
      <YearForm {...props} />
    </Dialog>
  );
}

const countsOf = ({ year: _year, ...counts }: YearlyCount) => counts;

const typed = (count: number | null | undefined): string => (count == null ? '' : String(count));

/** The year after the last one that is there, else this year. */
function suggestedYear(known: readonly YearlyCount[]): number {
  const last = Math.max(0, ...known.map(({ year }) => year));
  return last === 0 ? new Date().getFullYear() : last + 1;
}

function YearForm({ count, known, onClose }: YearDialogProps) {
  const save = useUndoableChange('caseload.saveYearlyCount');
  const form = useTredeForm({
    initial: {
      year: String(count?.year ?? suggestedYear(known)),
      settled: typed(count?.settled),
      targetFirstHalf: typed(count?.targetFirstHalf),
      housedFirstHalf: typed(count?.housedFirstHalf),
      targetSecondHalf: typed(count?.targetSecondHalf),
      housedSecondHalf: typed(count?.housedSecondHalf),
    },
    labels: words.fields,
    schema: contract['caseload.saveYearlyCount'].input,
    missing: { year: words.missingYear },
    toInput: (_values, read) => ({
      year: read.number('year'),
      settled: read.number('settled'),
      targetFirstHalf: read.number('targetFirstHalf'),
      housedFirstHalf: read.number('housedFirstHalf'),
      targetSecondHalf: read.number('targetSecondHalf'),
      housedSecondHalf: read.number('housedSecondHalf'),
    }),
    check: ({ year }) => {
      const taken = known.some((other) => String(other.year) === year.trim() && other !== count);
      return taken ? { year: words.taken(Number(year)) } : {};
    },
  });
  const draft = useDraft(draftKey('year', { subject: count?.year ?? null }), form, {
    stored: count === null ? null : countsOf(count),
  });
  const send = form.submit(async (input) => {
    await save({ ...input, before: draft.before }, words.saved(input.year));
    draft.done();
    onClose();
  });
  const gone = () => {
    draft.done();
    onClose();
  };
  const title = count === null ? words.addTitle : words.changeTitle(count.year);
  return (
    <Form label={title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <p className="t-second">{words.hint}</p>
      <FieldRow>
        {count === null && <TextField {...form.field('year')} autoFocus="in-dialog" />}
        <TextField
          {...form.field('settled')}
          {...(count === null ? {} : { autoFocus: 'in-dialog' })}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('targetFirstHalf')} />
        <TextField {...form.field('housedFirstHalf')} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('targetSecondHalf')} />
        <TextField {...form.field('housedSecondHalf')} />
      </FieldRow>
      <SubmitActions
        label={words.save}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      >
        {count !== null && (
          <RemoveListed list="year" id={count.year} name={String(count.year)} onRemoved={gone} />
        )}
      </SubmitActions>
    </Form>
  );
}
