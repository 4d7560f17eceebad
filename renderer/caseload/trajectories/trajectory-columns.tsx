import { IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { stepsAround } from '#shared/caseload/ladder/around.ts';
import { trajectory as trajectoryKind } from '#shared/caseload/records/support.ts';
import { endedWithoutResult, takesPlace } from '#shared/caseload/rules.ts';
import type { ClientDetail, ClientTrajectory } from '#shared/caseload/schema.ts';
import { dagdelenPhrase } from '#shared/kernel/dagdelen-words.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { Badge, StatusBadge } from '../../ui/badge.tsx';
import type { TableColumn } from '../../ui/data-table.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { tabTexts as texts } from './tab-texts.ts';

type MoneyColumn = 'committedCents' | 'invoicedCents' | 'paidCents';

const heads = texts.columns;
const quiet = (text: string) => <span className="t-quiet">{text}</span>;
const second = (text: string) => <span className="c-second-line">{text}</span>;
const resultInput = trajectoryKind.fields.result.input;
const resultLabels: Readonly<Record<string, string>> =
  resultInput.kind === 'choice' ? resultInput.options : {};

const isRequest = ({ status }: ClientTrajectory): boolean =>
  status === 'aangevraagd' || status === 'wachtlijst' || status === 'afgewezen';

const isFree = (trajectory: ClientTrajectory): boolean =>
  trajectory.orderId === null &&
  trajectory.fundNames.length === 0 &&
  trajectory.paidCents === 0 &&
  !isRequest(trajectory);

/** The columns of the trajectories of one person; more than one row has a total of the money. */
export function trajectoryColumns(
  { trajectories, ladder }: Pick<ClientDetail, 'trajectories' | 'ladder'>,
  actions: (trajectory: ClientTrajectory) => ReactNode,
): TableColumn<ClientTrajectory>[] {
  const today = toIsoDate(new Date());
  const hasTotal =
    trajectories.length > 1 &&
    trajectories.some((one) => one.committedCents + one.invoicedCents + one.paidCents > 0);
  const money = (id: MoneyColumn, header: string): TableColumn<ClientTrajectory> => ({
    id,
    header,
    align: 'right',
    cell: (one) => <MoneyText cents={one[id] === 0 ? null : one[id]} unit="plain" />,
    ...(hasTotal
      ? {
          total: (
            <MoneyText
              cents={trajectories.reduce((total, one) => total + one[id], 0)}
              unit="plain"
            />
          ),
        }
      : {}),
  });
  return [
    {
      id: 'type',
      header: heads.type,
      cell: (one) => (
        <>
          {one.typeName}
          {one.providerName === null
            ? second(isFree(one) ? texts.free : texts.unknownProvider)
            : second(one.providerName)}
        </>
      ),
      ...(hasTotal ? { total: texts.together } : {}),
    },
    {
      id: 'period',
      header: heads.period,
      cell: ({ startDate, endDate }) => (
        <>
          <span className="t-figures">{formatDate(startDate)} –</span>{' '}
          {endDate === null ? (
            quiet(texts.noEnd)
          ) : (
            <span className="t-figures">{formatDate(endDate)}</span>
          )}
        </>
      ),
    },
    {
      id: 'status',
      header: heads.status,
      cell: (one) => (
        <>
          {one.status === 'geeindigd' ? (
            <Badge icon={IconCircleDashed}>{texts.ended}</Badge>
          ) : (
            <StatusBadge status={one.status} />
          )}
          {one.result !== null && second(resultLabels[one.result] ?? '')}
          {endedWithoutResult(today, one) && second(texts.noResult)}
        </>
      ),
    },
    {
      id: 'steps',
      header: heads.steps,
      cell: (one) => <Steps ladder={ladder} trajectory={one} />,
    },
    {
      id: 'dagdelen',
      header: heads.dagdelen,
      cell: ({ dagdelen }) =>
        dagdelen.length === 0 ? quiet(texts.dash) : dagdelenPhrase(dagdelen),
    },
    money('committedCents', heads.committed),
    money('invoicedCents', heads.invoiced),
    money('paidCents', heads.paid),
    {
      id: 'fund',
      header: heads.fund,
      cell: ({ fundNames, orderNumber }) => (
        <>
          {fundNames.length === 0 ? quiet(texts.dash) : fundNames.join(', ')}
          {orderNumber !== null && second(texts.order(orderNumber))}
        </>
      ),
    },
    { id: 'actions', header: heads.actions, cell: actions },
  ];
}

interface StepsProps {
  readonly ladder: ClientDetail['ladder'];
  readonly trajectory: ClientTrajectory;
}

/** '3 → 4', in words for who hears it. */
function Steps({ ladder, trajectory }: StepsProps) {
  if (!takesPlace(trajectory)) return quiet(texts.dash);
  const { before, after, measuredOn } = stepsAround(ladder, trajectory);
  if (before === null && after === null) return quiet(texts.dash);
  const words = texts.steps(
    before === null ? texts.stepUnknown : String(before),
    after === null ? texts.noneSince : texts.stepAfter(after),
    measuredOn === null ? '' : texts.measuredOn(formatDate(measuredOn)),
  );
  return (
    <span className="t-figures" title={words}>
      <span aria-hidden>
        {before ?? texts.dash} → {after ?? texts.dash}
      </span>
      <span className="c-spoken">{words}</span>
    </span>
  );
}
