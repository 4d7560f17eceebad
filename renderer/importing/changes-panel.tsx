import { Button, Switch } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { FieldChange, ImportField } from '#shared/importing/schema.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { Panel } from '../ui/panel.tsx';
import { keepsHistory } from './changes-fields.ts';
import { setOverwrite } from './matching-changes.ts';
import type { ChangeMatching } from './mend-changes.ts';
import { checkTexts } from './texts-check.ts';

const { changes: says } = checkTexts;

export interface ChangesPanelProps {
  /** The fields that overwrite, as chosen: the list may still be being checked with them. */
  readonly overwrite: readonly ImportField[];
  readonly changes: readonly FieldChange[];
  readonly change: ChangeMatching;
}

/** Where the list and the team file differ, field by field, and which of the two wins. */
export function ChangesPanel({ overwrite: chosen, changes, change }: ChangesPanelProps) {
  const on = changes.filter(({ field }) => chosen.includes(field)).length;
  const set = (fields: readonly ImportField[], overwrite: boolean) =>
    change((now) =>
      fields.reduce((matching, field) => setOverwrite(matching, field, overwrite), now),
    );
  const all = changes.map(({ field }) => field);
  return (
    <Panel flush fill title={says.title} aside={says.tally(on, changes.length)}>
      <div className="i-mend-bar">
        <span className="t-second i-bar-line">{says.line}</span>
        {changes.length > 1 && (
          <span className="i-buttons">
            <Button size="xs" disabled={on === changes.length} onClick={() => set(all, true)}>
              {says.all}
            </Button>
            <Button size="xs" disabled={on === 0} onClick={() => set(all, false)}>
              {says.none}
            </Button>
          </span>
        )}
      </div>
      <ul className="i-scroll i-changes">
        {changes.map((one) => (
          <ChangedField
            key={one.field}
            one={one}
            overwrite={chosen.includes(one.field)}
            onSwitch={(overwrite) => set([one.field], overwrite)}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface ChangedFieldProps {
  readonly one: FieldChange;
  readonly overwrite: boolean;
  readonly onSwitch: (overwrite: boolean) => void;
}

function ChangedField({ one, overwrite, onSwitch }: ChangedFieldProps) {
  const { field, count, examples } = one;
  const label = importFieldLabels[field];
  const more = count - examples.length;
  return (
    <li className="i-change">
      <div className="i-change-head">
        <p>
          <strong>{label}</strong> <span className="t-second">{says.count(count)}</span>
        </p>
        <Switch
          checked={overwrite}
          label={says.overwrite}
          labelPosition="left"
          aria-label={says.overwriteField(field)}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
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
              <td data-loses={overwrite || undefined}>
                {from === '' ? <span className="t-quiet">{says.empty}</span> : from}
              </td>
              <td data-loses={!overwrite || undefined}>
                <IconArrowRight size={14} aria-hidden />{' '}
                {to === '' ? <span className="t-quiet">{says.empty}</span> : to}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="t-second t-label">
        {more > 0 && `${says.more(more)}. `}
        {overwrite ? says.replaced : says.stays}
        {overwrite && keepsHistory(field) && ` ${says.history}`}
      </p>
    </li>
  );
}
