import { yearsBetween } from '#shared/kernel/calendar.ts';
import { HouseholdMenu } from './household-menu.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';
import { useRecordDialog } from './use-record-dialog.tsx';

/** The children with their ages, which tell what care is needed; and what can be done with the household. */
export function ChildrenCard({ client, dossier, today }: ClientTabProps) {
  const { household } = clientTexts;
  const children = dossier.records.child;
  const { add, change, dialog } = useRecordDialog(client.id);
  return (
    <div className="c-member c-children">
      <div className="c-member-head">
        <strong>{household.children}</strong>
        <HouseholdMenu client={client} onAddChild={() => add('child')} />
      </div>
      {children.length === 0 ? (
        <>
          <p className="t-quiet">{household.noChildren}</p>
          <button type="button" className="c-link" onClick={() => add('child')}>
            {household.addChild}
          </button>
        </>
      ) : (
        <ul>
          {children.map((child) => {
            const { firstName, birthDate } = child.values;
            const age = birthDate === null ? null : yearsBetween(birthDate, today);
            return (
              <li key={child.id}>
                <button type="button" className="c-link" onClick={() => change('child', child)}>
                  {household.child(firstName, age)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {client.partners.length === 0 && <p className="t-quiet">{household.alone}</p>}
      {dialog}
    </div>
  );
}
