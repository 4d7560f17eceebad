import { useCall } from '../../lib/use-call.ts';
import { Panel } from '../../ui/panel.tsx';
import { texts } from './texts.ts';

const words = texts.damaged;

/** Backups from which nothing can be restored any more; nothing where all are whole. */
export function DamagedPanel() {
  const { data } = useCall('backups.staying', {});
  if (data === undefined || data.damaged.length === 0) return null;
  return (
    <Panel title={words.title}>
      <div className="b-backup-side">
        <p>{words.what}</p>
        {data.damaged.map(({ name, folder }) => (
          <p className="b-backup-folder" key={`${folder} ${name}`}>
            {name} <span className="t-second t-label">{folder}</span>
          </p>
        ))}
        <p>{words.rest}</p>
      </div>
    </Panel>
  );
}
