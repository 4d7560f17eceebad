import { Button } from '@mantine/core';
import { labelOf, sentenceOf } from '#shared/caseload/signals/texts.ts';
import { orderRule } from '#shared/caseload/signals/urgency.ts';
import { ruleOf, sourceOf } from '#shared/caseload/signals/why.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import type { ListedSignal } from './signal-list.ts';
import { texts } from './texts.ts';

export interface WhyDialogProps {
  readonly listed: ListedSignal;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** The rule by which a signal was given, with the team's own number in it, and where the rule comes from. */
export function WhyDialog({ listed, today, onClose }: WhyDialogProps) {
  const settings = useCall('caseload.settings', {});
  const { kind } = listed.signal;
  return (
    <WhyText
      label={labelOf(kind)}
      sentence={sentenceOf(listed.signal, today)}
      rule={settings.data === undefined ? '' : ruleOf(kind, settings.data.thresholds)}
      source={sourceOf(kind)}
      order={orderRule}
      onClose={onClose}
    />
  );
}

export interface WhyTextProps {
  readonly label: string;
  readonly sentence: string;
  readonly rule: string;
  readonly source: string;
  /** Why it stands where it stands; left out where it has no place among others. */
  readonly order?: string;
  readonly onClose: () => void;
}

/** What is the matter, by which rule, and where the rule comes from. Mount it to open it. */
export function WhyText({ label, sentence, rule, source, order, onClose }: WhyTextProps) {
  const { why } = texts;
  return (
    <Dialog dialogName="why-signal" title={why.title} onClose={onClose}>
      <p>
        <strong>{label}.</strong> {sentence}
      </p>
      <dl className="today-why">
        <dt>{why.rule}</dt>
        <dd>{rule}</dd>
        <dt>{why.source}</dt>
        <dd>{source}</dd>
        {order !== undefined && (
          <>
            <dt>{why.order}</dt>
            <dd>{order}</dd>
          </>
        )}
      </dl>
      <FormActions>
        <Button component="a" href={href(paths.settings)}>
          {why.settings}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {why.close}
        </Button>
      </FormActions>
    </Dialog>
  );
}
