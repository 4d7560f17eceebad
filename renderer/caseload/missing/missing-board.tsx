import { Button } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ClientGaps, MissingField } from '#shared/caseload/missing/schema.ts';
import { gapTexts } from '#shared/caseload/missing/texts.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { href, paths } from '../../lib/paths.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FirstClientButtons } from '../first-client-buttons.tsx';
import { ScopeSwitch, type Scope } from '../scope-switch.tsx';
import { texts as caseloadTexts } from '../texts.ts';
import { keepPlace } from '../today/keep-place.ts';
import { GapDialog, type GapDialogProps } from './gap-dialog.tsx';
import { GapFilters } from './gap-filters.tsx';
import { GapGroupPanel, placeOf } from './gap-group-panel.tsx';
import { GapReasons } from './gap-reasons.tsx';
import { groupGaps, listGaps, totalGaps, withGap } from './gap-list.ts';
import { texts } from './texts.ts';

export interface MissingBoardProps {
  readonly clients: readonly ClientRow[];
  readonly gaps: readonly ClientGaps[];
  readonly me: string | null;
}

interface MissingState {
  readonly scope: Scope;
  readonly field: MissingField | null;
}

const firstState: MissingState = { scope: 'mine', field: null };
keepPastLock<MissingState>('missing', (state) => state);

/** Of all groups together, so that a large team opens as fast as a small one. */
const rowsAtFirst = 100;

type Open = Pick<GapDialogProps, 'clientId' | 'field'>;

/** The gaps by klantmanager, with the field one press away. */
export function MissingBoard({ clients, gaps, me }: MissingBoardProps) {
  const [state, change] = useKeptState('missing', firstState);
  const [open, setOpen] = useState<Open | null>(null);
  const mine = me !== null && state.scope === 'mine';
  const all = useMemo(() => listGaps(gaps, clients), [gaps, clients]);
  const own = useMemo(
    () => (mine ? all.filter(({ client }) => client.caseManager === me) : all),
    [all, mine, me],
  );
  // The last gap of a kind was filled in: the others are shown again.
  const left =
    state.field !== null && own.some(({ missing }) => missing.some((one) => one === state.field));
  const field = left ? state.field : null;
  const shown = useMemo(() => withGap(own, field), [own, field]);
  const groups = useMemo(() => groupGaps(shown), [shown]);
  const board = useRef<HTMLDivElement>(null);
  const goOn = useRef(() => {});
  const onOpen = useCallback((next: Open) => {
    goOn.current = keepPlace(board, '.gap-chip', placeOf(next.clientId, next.field));
    setOpen(next);
  }, []);
  const onClose = useCallback(() => {
    setOpen(null);
    goOn.current();
  }, []);
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line}
        actions={
          me !== null && (
            <ScopeSwitch
              value={state.scope}
              onChange={(scope) => change((before) => ({ ...before, scope }))}
            />
          )
        }
      />
      {own.length === 0 ? (
        <NothingMissing
          mine={mine}
          noClients={clients.length === 0}
          elsewhere={all.length}
          onTeam={() => change((before) => ({ ...before, scope: 'team' }))}
        />
      ) : (
        <>
          <GapFilters
            listed={own}
            chosen={field}
            onChoose={(next) => change((before) => ({ ...before, field: next }))}
          />
          <p className="t-second" role="status">
            {texts.total(shown.length, totalGaps(shown))}{' '}
            {field !== null && texts.why(gapTexts[field].why)}
          </p>
          {field === null && <GapReasons listed={own} />}
          <div ref={board} className="t-column">
            {groups.map((group) => (
              <GapGroupPanel
                key={`${group.caseManager ?? ''}-${field ?? ''}`}
                group={group}
                atFirst={Math.max(5, Math.floor(rowsAtFirst / groups.length))}
                onOpen={onOpen}
              />
            ))}
          </div>
        </>
      )}
      {open !== null && <GapDialog {...open} onClose={onClose} />}
    </Page>
  );
}

interface NothingMissingProps {
  readonly mine: boolean;
  readonly noClients: boolean;
  /** How many clients of others have gaps. */
  readonly elsewhere: number;
  readonly onTeam: () => void;
}

function NothingMissing({ mine, noClients, elsewhere, onTeam }: NothingMissingProps) {
  const { empty } = texts;
  if (noClients) return <NoClients />;
  return (
    <Panel label={empty.title}>
      <EmptyState
        title={empty.title}
        actions={
          <>
            {mine && elsewhere > 0 && <Button onClick={onTeam}>{empty.toTeam}</Button>}
            <Button component="a" href={href(paths.evaluation)}>
              {empty.toEvaluation}
            </Button>
          </>
        }
      >
        {mine ? empty.mine : empty.team}
      </EmptyState>
    </Panel>
  );
}

function NoClients() {
  const { title } = caseloadTexts.noClients;
  return (
    <Panel label={title}>
      <EmptyState title={title} actions={<FirstClientButtons />}>
        {texts.noClients}
      </EmptyState>
    </Panel>
  );
}
