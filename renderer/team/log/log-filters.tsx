import { useState } from 'react';
import { listedName } from '#shared/kernel/person-name.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { actGroups, type ActGroup } from '#shared/team/log/kinds.ts';
import { wholeLog, type LogFilter, type LogPart } from '#shared/team/log/schema.ts';
import { actGroupLabels } from '#shared/team/log/words.ts';
import { useCall } from '../../lib/use-call.ts';
import { FilterBar, FilterChip, FilterSelect } from '../../ui/filter-chip.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { ClientDialog } from './client-dialog.tsx';
import { PeriodDialog } from './period-dialog.tsx';
import { isPreset, periodOf, presets, presetOf } from './periods.ts';
import { logTexts } from './texts.ts';

const texts = logTexts.filters;

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly users: LogPart['users'];
  readonly ClientChoice: ClientChoice;
  readonly onChange: (changed: Partial<LogFilter>) => void;
}

/** What is looked for: who, what, about which client, when and how it ended. */
export function LogFilters({ filter, users, ClientChoice, onChange }: LogFiltersProps) {
  const [open, setOpen] = useState<'client' | 'period' | null>(null);
  const today = toIsoDate(new Date());
  const { userId, group, clientId, from, until, outcome } = filter;
  const inForce = Object.values(filter).some((value) => value !== null);
  const preset = presetOf(filter, today);
  return (
    <>
      <FilterBar {...(inForce ? { onClear: () => onChange(wholeLog) } : {})}>
        {userId === null ? (
          <FilterSelect
            label={texts.who}
            options={users.map(({ id, name }) => ({ value: String(id), label: name }))}
            onChoose={(value) => onChange({ userId: Number(value) })}
          />
        ) : (
          <FilterChip
            label={texts.who}
            value={users.find(({ id }) => id === userId)?.name ?? logTexts.nobody}
            onRemove={() => onChange({ userId: null })}
          />
        )}
        {group === null ? (
          <FilterSelect
            label={texts.group}
            options={actGroups.map((one) => ({ value: one, label: actGroupLabels[one] }))}
            onChoose={(value) => onChange({ group: groupOf(value) })}
          />
        ) : (
          <FilterChip
            label={texts.group}
            value={actGroupLabels[group].toLowerCase()}
            onRemove={() => onChange({ group: null })}
          />
        )}
        {clientId === null ? (
          <button type="button" className="l-add" onClick={() => setOpen('client')}>
            {texts.client}
          </button>
        ) : (
          <ClientChip clientId={clientId} onRemove={() => onChange({ clientId: null })} />
        )}
        {from === null && until === null ? (
          <FilterSelect
            label={texts.period}
            options={presets.map((one) => ({ value: one, label: texts.periods[one] }))}
            onChoose={(value) => {
              if (isPreset(value) && value !== 'other') onChange(periodOf(value, today));
              else setOpen('period');
            }}
          />
        ) : (
          <FilterChip
            label={texts.period}
            value={preset === null ? texts.until2(from, until) : texts.periods[preset]}
            onRemove={() => onChange({ from: null, until: null })}
          />
        )}
        {outcome === null ? (
          <FilterSelect
            label={texts.outcome}
            options={(['gelukt', 'geweigerd'] as const).map((one) => ({
              value: one,
              label: texts.outcomes[one],
            }))}
            onChoose={(value) => onChange({ outcome: value === 'gelukt' ? value : 'geweigerd' })}
          />
        ) : (
          <FilterChip
            label={texts.outcome}
            value={texts.outcomes[outcome]}
            onRemove={() => onChange({ outcome: null })}
          />
        )}
      </FilterBar>
      {open === 'client' && (
        <ClientDialog
          ClientChoice={ClientChoice}
          onChoose={(id) => onChange({ clientId: id })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'period' && <PeriodDialog onChoose={onChange} onClose={() => setOpen(null)} />}
    </>
  );
}

const groupOf = (value: string): ActGroup | null => actGroups.find((one) => one === value) ?? null;

interface ClientChipProps {
  readonly clientId: number;
  readonly onRemove: () => void;
}

function ClientChip({ clientId, onRemove }: ClientChipProps) {
  const clients = useCall('caseload.names', {});
  const client = clients.data?.find(({ id }) => id === clientId);
  const value =
    client === undefined
      ? texts.unknownClient(clientId)
      : `${listedName(client)}, ${client.clientNumber}`;
  return <FilterChip label={texts.client} value={value} onRemove={onRemove} />;
}
