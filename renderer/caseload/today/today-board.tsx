import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageColumns, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScopeSwitch } from '../scope-switch.tsx';
import { WaitingDrafts } from '../drafts/waiting-drafts.tsx';
import { CaseloadPanel } from './caseload-panel.tsx';
import { listOverNorm } from './caseload-counts.ts';
import { dayLine } from './day-line.ts';
import { SignalBoard } from './signal-board.tsx';
import { SignalFilters } from './signal-filters.tsx';
import { listSignals, ownFirst } from './signal-list.ts';
import { TeamPanel } from './team-panel.tsx';
import { texts } from './texts.ts';
import { firstTodayState } from './today-state.ts';
import type { Now } from './use-now.ts';
import { WaitingOrders } from './waiting-orders.tsx';
import { WeekPanel } from './week-panel.tsx';
import { WhoLine } from './who-line.tsx';

export interface TodayBoardProps {
  readonly first: ReactNode;
  readonly now: Now;
  readonly clients: readonly ClientRow[];
  readonly signals: readonly Signal[];
  readonly settings: TeamSettings;
}

/** The start page of a team with clients: of who works here, or of the whole team. */
export function TodayBoard({ first, now, clients, signals, settings }: TodayBoardProps) {
  const [state, change] = useKeptState('today', firstTodayState);
  const { me } = settings;
  const mine = me !== null && state.scope === 'mine';
  const byId = useMemo(() => new Map(clients.map((client) => [client.id, client])), [clients]);
  const all = useMemo(() => listSignals(signals, clients, now.day), [signals, clients, now.day]);
  const ofScope = useMemo(
    () =>
      mine
        ? all
            .filter(({ caseManagers }) => caseManagers.includes(me))
            .map((one) => ownFirst(one, me))
        : all,
    [all, mine, me],
  );
  const ownClients = useMemo(
    () => (mine ? clients.filter(({ caseManager }) => caseManager === me) : clients),
    [clients, mine, me],
  );
  const caseManager = mine ? me : null;
  const over = useMemo(
    () => listOverNorm(clients, settings, caseManager, now.day),
    [clients, settings, caseManager, now.day],
  );
  const filter = { kind: state.kind, caseManager: mine ? null : state.caseManager };
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={dayLine(now.day)}
        actions={
          <>
            <SignalFilters
              listed={ofScope}
              filter={filter}
              onFilter={(next) => change((before) => ({ ...before, ...next }))}
            />
            {me !== null && (
              <ScopeSwitch
                value={state.scope}
                onChange={(scope) => change((before) => ({ ...before, scope }))}
              />
            )}
          </>
        }
      />
      {first}
      {me === null && <WhoLine settings={settings} />}
      <WaitingOrders />
      <WaitingDrafts />
      <PageColumns
        sideWidth={404}
        side={
          <>
            {!mine && (
              <TeamPanel
                clients={clients}
                listed={all}
                settings={settings}
                today={now.day}
                onShow={(name) => change((before) => ({ ...before, caseManager: name }))}
              />
            )}
            <WeekPanel now={now} caseManager={caseManager} clients={byId} />
            <CaseloadPanel
              clients={ownClients}
              settings={settings}
              caseManager={caseManager}
              today={now.day}
            />
          </>
        }
      >
        {ofScope.length + over.length === 0 ? (
          <NothingToDo
            me={mine ? me : null}
            withoutClients={ownClients.length === 0}
            onTeam={() => change((before) => ({ ...before, scope: 'team' }))}
          />
        ) : (
          <SignalBoard
            key={state.scope}
            listed={ofScope}
            today={now.day}
            about={mine ? 'mine' : 'team'}
            filter={filter}
            over={over}
          />
        )}
      </PageColumns>
    </Page>
  );
}

interface NothingToDoProps {
  readonly me: string | null;
  readonly withoutClients: boolean;
  readonly onTeam: () => void;
}

function NothingToDo({ me, withoutClients, onTeam }: NothingToDoProps) {
  const { nothing } = texts.empty;
  return (
    <Panel label={nothing.title}>
      <EmptyState
        title={nothing.title}
        actions={me !== null && <Button onClick={onTeam}>{nothing.toTeam}</Button>}
      >
        {me === null ? nothing.team : withoutClients ? nothing.noneOfMine(me) : nothing.mine}
      </EmptyState>
    </Panel>
  );
}
