import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Role } from '#shared/kernel/role.ts';
import { href, paths } from '../../lib/paths.ts';
import { queryOf } from '../../lib/query-of.ts';
import { texts } from './texts.ts';
import './backups.css';

/** Asking is also what makes Trede look whether a backup is due, on a computer that nobody works at. */
const everyFiveMinutes = 5 * 60_000;

/** In the top bar, when somebody should look at the backups: the most urgent. */
export function BackupNotice({ roles }: { readonly roles: readonly Role[] }) {
  const status = useQuery({
    ...queryOf('backups.status', {}),
    refetchInterval: everyFiveMinutes,
    refetchIntervalInBackground: true,
  });
  const [reminder] = status.data?.reminders ?? [];
  if (reminder === undefined) return null;
  const words = texts.notice[reminder];
  if (roles.includes('coordinator')) {
    return (
      <a className="b-backup-notice" href={href(paths.backups)} title={texts.noticeHint}>
        <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
        {words}
      </a>
    );
  }
  // What only the coordinator can put right is not said to everybody.
  if (reminder !== 'failed') return null;
  return (
    <span role="status" className="b-backup-notice" title={status.data?.failure ?? undefined}>
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      {words}. {texts.askCoordinator}
    </span>
  );
}
