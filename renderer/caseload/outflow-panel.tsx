import type { ClientDetail } from '#shared/caseload/schema.ts';
import { outflowLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Panel } from '../ui/panel.tsx';
import { texts } from './texts.ts';

/** Whether, when and why the client left bijstand, wholly or partly. */
export function OutflowPanel({ outflows }: Pick<ClientDetail, 'outflows'>) {
  return (
    <Panel title={texts.outflow.title}>
      {outflows.length === 0 ? (
        <p className="t-second">{texts.outflow.none}</p>
      ) : (
        <ul className="c-outflows">
          {outflows.map(({ id, kind, date }) => (
            <li key={id}>
              <strong>{outflowLabels[kind]}</strong>
              <span className="t-second t-figures">{formatDate(date)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
