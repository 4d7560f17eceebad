import { groupIds, isGroupId, type GroupId } from './group-ids.ts';
import { texts } from './texts.ts';

/** 'Groeperen: klantmanager': under which heads the clients stand. */
export function GroupSelect({
  value,
  onChange,
}: {
  readonly value: GroupId | null;
  readonly onChange: (id: GroupId | null) => void;
}) {
  return (
    <label className="t-chip c-group">
      {texts.group.label}
      <select
        value={value ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          onChange(isGroupId(id) ? id : null);
        }}
      >
        <option value="">{texts.group.none}</option>
        {groupIds.map((id) => (
          <option key={id} value={id}>
            {texts.group.by[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
