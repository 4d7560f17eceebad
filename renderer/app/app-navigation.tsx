import {
  IconCalendarWeek,
  IconChartBar,
  IconCoinEuro,
  IconDatabaseHeart,
  IconFileImport,
  IconHistory,
  IconListCheck,
  IconLock,
  IconSettings,
  IconShoppingBag,
  IconSun,
  IconUser,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { caseloadText } from '#shared/caseload/team/texts.ts';
import type { OpenTeam } from '#shared/team/schema.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { Navigation, type NavigationItem } from '../ui/navigation.tsx';
import { texts } from './texts.ts';
import { useCounts, useWaiting } from './use-counts.ts';
import './app-navigation.css';

/** The pages there are, and at the foot the team with the way to lock its file. */
export function AppNavigation({ team, onLock }: { team: OpenTeam; onLock: () => void }) {
  const [location] = useLocation();
  const counts = useCounts();
  const settings = useCall('caseload.settings', {});
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
  return (
    <Navigation
      items={[
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
      ]}
      manageItems={[
        item(paths.importing, texts.pages.importing, IconFileImport),
        item(paths.missing, texts.pages.missing, IconListCheck),
        item(paths.settings, texts.pages.settings, IconSettings),
        ...(team.user.roles.includes('coordinator')
          ? [
              item(paths.backups, texts.pages.backups, IconDatabaseHeart),
              item(paths.log, texts.pages.log, IconHistory),
            ]
          : []),
      ]}
      foot={
        <div className="t-foot">
          <p className="t-foot-team">
            <strong>{team.teamName}</strong>
            <span>{team.municipality}</span>
          </p>
          {settings.data !== undefined && (
            <a className="t-foot-me" href={href(paths.settings)} title={texts.me.change}>
              <IconUser size={18} stroke={1.5} aria-hidden />
              <span className="t-nav-label">{settings.data.me ?? texts.me.unknown}</span>
            </a>
          )}
          <button type="button" className="t-lock" title={texts.lock} onClick={onLock}>
            <IconLock size={18} stroke={1.5} aria-hidden />
            <span className="t-nav-label">{texts.lock}</span>
            <kbd aria-hidden>{texts.lockKey}</kbd>
          </button>
        </div>
      }
    />
  );
}
