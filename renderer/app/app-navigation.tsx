import {
  IconCalendarWeek,
  IconChartBar,
  IconCoinEuro,
  IconDatabaseHeart,
  IconFileImport,
  IconHistory,
  IconKey,
  IconListCheck,
  IconLock,
  IconSettings,
  IconShieldLock,
  IconShoppingBag,
  IconSun,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { caseloadText } from '#shared/caseload/team/texts.ts';
import { rolesText } from '#shared/team/user-texts.ts';
import type { OpenTeam } from '#shared/team/schema.ts';
import { href, paths } from '../lib/paths.ts';
import { useMayAsk } from '../lib/current-user.ts';
import { ariaShortcut, shortcutText } from '../lib/shortcuts.ts';
import { Navigation, type NavigationItem } from '../ui/navigation.tsx';
import { OwnPasswordDialog } from '../team/users/own-password-dialog.tsx';
import { mayVisit } from './page-rights.ts';
import { texts } from './texts.ts';
import { useCounts, useWaiting } from './use-counts.ts';
import './app-navigation.css';

/** The pages there are, and at the foot the team with the way to lock its file. */
export function AppNavigation({ team, onLock }: { team: OpenTeam; onLock: () => void }) {
  const [location] = useLocation();
  const counts = useCounts();
  const mayAsk = useMayAsk();
  const [changing, setChanging] = useState(false);
  const { user } = team;
  const waiting = useWaiting();
  const clients = counts?.clients.mine ?? counts?.clients.team;
  const item = (
    path: string,
    label: string,
    icon: Icon,
    count?: number,
    counted?: string,
  ): NavigationItem => ({
    label,
    href: href(path),
    icon,
    count,
    counted,
    current:
      location.startsWith(path) || (path === paths.today && (location === '/' || location === '')),
  });
  const ofRole = (items: readonly NavigationItem[]) =>
    items.filter((one) => mayVisit(one.href.slice(1), mayAsk));
  return (
    <Navigation
      items={ofRole([
        item(
          paths.today,
          texts.pages.today,
          IconSun,
          counts?.signals.mine ?? counts?.signals.team,
          counts && texts.counted.signals(counts.signals.mine !== null),
        ),
        item(
          paths.caseload,
          texts.pages.caseload,
          IconUsers,
          clients && clients.guided + clients.aftercare,
          clients && texts.counted.clients(caseloadText(clients), counts?.clients.mine !== null),
        ),
        item(paths.agenda, texts.pages.agenda, IconCalendarWeek),
        item(
          paths.purchasing,
          texts.pages.purchasing,
          IconShoppingBag,
          // That nothing waits needs no number.
          (waiting && waiting.orders + waiting.requests) || undefined,
          waiting && texts.counted.waiting(waiting.orders, waiting.requests),
        ),
        item(paths.budget, texts.pages.budget, IconCoinEuro),
        item(paths.evaluation, texts.pages.evaluation, IconChartBar),
      ])}
      manageItems={ofRole([
        item(paths.importing, texts.pages.importing, IconFileImport),
        item(paths.missing, texts.pages.missing, IconListCheck),
        item(paths.settings, texts.pages.settings, IconSettings),
        item(paths.users, texts.pages.users, IconUsersGroup),
        item(paths.backups, texts.pages.backups, IconDatabaseHeart),
        item(paths.log, texts.pages.log, IconHistory),
        item(paths.privacy, texts.pages.privacy, IconShieldLock),
      ])}
      foot={
        <div className="t-foot">
          <p className="t-foot-team">
            <strong>{team.teamName}</strong>
            <span>{team.municipality}</span>
          </p>
          <p className="t-foot-team">
            <strong>{user.name}</strong>
            <span>{rolesText(user.roles)}</span>
          </p>
          <button
            type="button"
            className="t-lock"
            title={`${texts.ownPassword}: ${user.name}`}
            onClick={() => setChanging(true)}
          >
            <IconKey size={18} stroke={1.5} aria-hidden />
            <span className="t-nav-label">{texts.ownPassword}</span>
          </button>
          {changing && <OwnPasswordDialog onClose={() => setChanging(false)} team={team} />}
          <button
            type="button"
            className="t-lock"
            title={texts.lock}
            aria-keyshortcuts={ariaShortcut('lock')}
            onClick={onLock}
          >
            <IconLock size={18} stroke={1.5} aria-hidden />
            <span className="t-nav-label">{texts.lock}</span>
            <kbd aria-hidden>{shortcutText('lock', ' ')}</kbd>
          </button>
        </div>
      }
    />
  );
}
