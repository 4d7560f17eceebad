import { useCallback, useMemo, useState } from 'react';
import { momentText } from '#shared/kernel/moments.ts';
import type { LogFilter, LogLine } from '#shared/team/log/schema.ts';
import { done } from '#shared/team/log/outcomes.ts';
import { actWords, outcomeWords, subjectWords } from '#shared/team/log/words.ts';
import { href, paths } from '../../lib/paths.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { PageFoot } from '../../ui/page-foot.tsx';
import { Panel } from '../../ui/panel.tsx';
import { VirtualList, type ListColumn } from '../../ui/virtual-list.tsx';
import { logTexts as texts } from './texts.ts';
import type { LogParts } from './use-log-parts.ts';

/** A row is the place of a line: the lines themselves are read as they come into view. */
type Place = number;

const keyOf = (place: Place) => place;
const noSort = () => undefined;

/** The lines that the filter takes, a screen of them at a time. */
export function LogList({ log, filter }: { readonly log: LogParts; readonly filter: LogFilter }) {
  const { total, show } = log;
  const rows = useMemo(() => Array.from({ length: total }, (_, place) => place), [total]);
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const onVisible = useCallback(
    (first: number, last: number) => {
      setVisible({ first, last });
      show(first, last);
    },
    [show],
  );
  const columns = useColumns(log);
  if (log.loading) return <LoadingLine />;
  return (
    <>
      <Panel flush fill label={texts.list}>
        <VirtualList
          label={texts.list}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          sort={null}
          onSort={noSort}
          onVisible={onVisible}
          resetOn={filter}
          empty={texts.none}
        />
      </Panel>
      <PageFoot>
        <span role="status" className="l-foot t-figures">
          {texts.foot(visible.first, visible.last, total)}
        </span>
      </PageFoot>
    </>
  );
}

function useColumns({ lineAt, labelOf, users }: LogParts): readonly ListColumn<Place>[] {
  return useMemo(() => {
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const column = (
      id: keyof typeof texts.columns,
      width: string,
      shown: (
        line: LogLine,
      ) => ListColumn<Place>['cell'] extends (row: Place) => infer Cell ? Cell : never,
    ): ListColumn<Place> => ({
      id,
      header: texts.columns[id],
      width,
      cell: (place) => {
        const line = lineAt(place);
        return line === null ? texts.loading : shown(line);
      },
    });
    return [
      column('at', '132px', ({ at }) => <span className="t-figures">{momentText(at)}</span>),
      column('who', 'minmax(96px, 1fr)', ({ userId }) => whoOf(userId, names)),
      column('what', 'minmax(160px, 2fr)', (line) => {
        const words = actWords(line);
        return <span title={words}>{words}</span>;
      }),
      column('about', 'minmax(110px, 1.4fr)', (line) => (
        <About line={line} label={labelOf(line)} />
      )),
      column('outcome', 'minmax(100px, 1.2fr)', ({ outcome }) => {
        const words = outcomeWords(outcome);
        return (
          <span className={outcome === done ? undefined : 'l-not-done'} title={words}>
            {words}
          </span>
        );
      }),
      {
        ...column('origin', 'minmax(110px, 1fr)', ({ account, computer }) => {
          const words = [account, computer].filter(Boolean).join(', ');
          return (
            <span className="t-second" title={words}>
              {words}
            </span>
          );
        }),
        wideOnly: true,
      },
    ];
  }, [lineAt, labelOf, users]);
}

const whoOf = (userId: number | null, names: ReadonlyMap<number, string>): string =>
  userId === null ? texts.nobody : (names.get(userId) ?? texts.nobody);

function About({ line, label }: { readonly line: LogLine; readonly label: string | null }) {
  const words = subjectWords(line);
  if (label === null || line.subjectId === null) return <span title={words}>{words}</span>;
  const path = line.kind === 'klant' ? paths.client(line.subjectId) : null;
  if (path === null) return <span title={label}>{`${line.kind} ${label}`}</span>;
  return (
    <a className="l-about" href={href(path)} title={label} tabIndex={-1}>
      {label}
    </a>
  );
}
