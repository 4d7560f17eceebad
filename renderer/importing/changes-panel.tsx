import { Button, Radio } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { FieldChange, ImportField } from '#shared/importing/schema.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { Panel } from '../ui/panel.tsx';
import { keepsHistory } from './changes-fields.ts';
import { undecidedFields, valueCount } from './check-state.ts';
import { decideFields } from './matching-changes.ts';
import type { ChangeMatching } from './mend-changes.ts';
import { checkTexts } from './texts-check.ts';

const { changes: says } = checkTexts;

export interface ChangesPanelProps {
  /** The fields that overwrite, as chosen: the list may still be being checked with them. */
  readonly overwrite: readonly ImportField[];
  /** The fields of which the user chose already. */
  readonly decided: readonly ImportField[];
  readonly changes: readonly FieldChange[];
  readonly change: ChangeMatching;
}

/** Where the list and the team file differ, field by field, and which of the two wins. */
export function ChangesPanel({ overwrite, decided, changes, change }: ChangesPanelProps) {
  const all = changes.map(({ field }) => field);
  const open = undecidedFields({ changes }, decided).length;
  const on = all.filter((field) => overwrite.includes(field)).length;
  const decide = (fields: readonly ImportField[], wins: boolean) =>
    change((now) => decideFields(now, fields, wins));
  return (
    <Panel
      flush
      fill
      title={says.title}
      aside={<span role="status">{says.tally(all.length, valueCount({ changes }), open)}</span>}
    >
      <div className="i-mend-bar">
        <span className="t-second i-bar-line">{says.line}</span>
        <span className="i-buttons">
          <Button
            size="xs"
            disabled={open === 0 && on === all.length}
            onClick={() => decide(all, true)}
          >
            {says.all}
          </Button>
          <Button size="xs" disabled={open === 0 && on === 0} onClick={() => decide(all, false)}>
            {says.none}
          </Button>
        </span>
      </div>
      <ul className="i-scroll i-changes">
        {changes.map((one) => (
          <ChangedField
            key={one.field}
            one={one}
            wins={decided.includes(one.field) ? overwrite.includes(one.field) : null}
            onChoose={(wins) => decide([one.field], wins)}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface ChangedFieldProps {
  readonly one: FieldChange;
  /** Whether the list wins; `null`: not chosen yet. */
  readonly wins: boolean | null;
  readonly onChoose: (wins: boolean) => void;
}

function ChangedField({ one, wins, onChoose }: ChangedFieldProps) {
  const group = useId();
  const { field, count, examples } = one;
  const label = importFieldLabels[field];
  const more = count - examples.length;
  return (
    <li className="i-change" data-open={wins === null || undefined}>
      <div className="i-change-head">
        <p>
          <strong>{label}</strong> <span className="t-second">{says.count(count)}</span>
        </p>
        <div role="radiogroup" aria-label={says.choice(field)} className="i-change-choice">
          <Radio
            name={group}
            checked={wins === true}
            label={says.overwrite}
            onChange={() => onChoose(true)}
          />
          <Radio
            name={group}
            checked={wins === false}
            label={says.leave}
            onChange={() => onChoose(false)}
          />
        </div>
      </div>
      <table className="i-examples-table" aria-label={says.examples(label.toLowerCase())}>
        <thead>
          <tr>
            <th scope="col">{says.heads.client}</th>
            <th scope="col">{says.heads.from}</th>
            <th scope="col">{says.heads.to}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ line, clientNumber, from, to }) => (
            <tr key={line}>
              <th scope="row" className="t-figures">
                {clientNumber}
              </th>
              <td data-loses={wins === true || undefined}>
                {from === '' ? <span className="t-quiet">{says.empty}</span> : from}
              </td>
              <td data-loses={wins === false || undefined}>
                <IconArrowRight size={14} aria-hidden />{' '}
                {to === '' ? <span className="t-quiet">{says.empty}</span> : to}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="t-second t-label">
        {more > 0 && `${says.more(more)}. `}
        {wins === null ? says.open : wins ? says.replaced : says.stays}
        {wins === true && keepsHistory(field) && ` ${says.history}`}
      </p>
    </li>
  );
}
