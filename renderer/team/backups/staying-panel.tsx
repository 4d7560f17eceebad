import { formatDate } from '#shared/kernel/dates.ts';
import { useCall } from '../../lib/use-call.ts';
import { Panel } from '../../ui/panel.tsx';
import { texts } from './texts.ts';

const words = texts.staying;

/** What Trede cannot clear away when its time comes, and where else copies may be; nothing where there is none. */
export function StayingPanel() {
  const staying = useCall('backups.staying', {});
  if (staying.data === undefined) return null;
  const { folders, places } = staying.data;
  if (folders.length + places.length === 0) return null;
  return (
    <Panel title={words.title}>
      <div className="b-backup-side">
        {folders.length > 0 && <p>{words.folders}</p>}
        {folders.map(({ name, folder, why }) => (
          <p className="b-backup-folder" key={`${folder} ${name}`}>
            {name} <span className="t-second t-label">{words.why[why]}</span>
          </p>
        ))}
        {places.length > 0 && <p>{words.places}</p>}
        {places.map(({ folder, day }) => (
          <p className="b-backup-folder" key={folder}>
            {folder} <span className="t-second t-label">{words.chosen(formatDate(day))}</span>
          </p>
        ))}
      </div>
    </Panel>
  );
}
