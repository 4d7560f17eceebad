import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { countCaseload } from '#shared/caseload/team/caseload.ts';
import { everybodyText } from '#shared/caseload/team/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { ChoiceList } from './choice-list.tsx';
import { found } from './handed-clients.ts';
import { handoverTexts as texts } from './texts.ts';

interface ClientChoiceProps {
  readonly id: string;
  readonly clients: readonly ClientRow[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (ids: readonly Id[], along: boolean) => void;
  readonly error: string | undefined;
}

/** A long list with a box for each client, and one for all. */
export function ClientChoice({ id, clients, chosen, onChoose, error }: ClientChoiceProps) {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => found(clients, query), [clients, query]);
  const chosenText = useMemo(() => {
    const along = clients.filter((client) => chosen.has(client.id));
    return everybodyText(countCaseload(along, toIsoDate(new Date())));
  }, [clients, chosen]);
  const ticked = shown.filter((client) => chosen.has(client.id)).length;
  return (
    <fieldset id={id} tabIndex={-1} className="c-handover-choice">
      <legend className="c-handover-legend">{texts.fields.clientIds}</legend>
      {error !== undefined && <p className="c-handover-error">{error}</p>}
      <div className="c-handover-head">
        <Checkbox
          label={texts.all}
          checked={ticked > 0 && ticked === shown.length}
          indeterminate={ticked > 0 && ticked < shown.length}
          onChange={(event) =>
            onChoose(
              shown.map((client) => client.id),
              event.currentTarget.checked,
            )
          }
        />
        <span role="status" className="t-second t-figures">
          {texts.chosen(chosen.size, clients.length, chosenText)}
        </span>
        <SearchField label={texts.search} value={query} onChange={setQuery} width="220px" />
      </div>
      {shown.length === 0 ? (
        <p className="t-second">{texts.none(query)}</p>
      ) : (
        <ChoiceList clients={shown} chosen={chosen} onChoose={onChoose} />
      )}
    </fieldset>
  );
}
