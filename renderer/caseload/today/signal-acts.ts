import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { RecordKindName } from '#shared/caseload/records/all-records.ts';
import type { FieldValue } from '#shared/caseload/records/field.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { paths } from '../../lib/paths.ts';
import { texts } from './texts.ts';

/** What a signal asks for, and where it is done: in a dialog on the spot, or on a page of its own. */
export type SignalAct = { readonly label: string } & (
  | { readonly opens: 'contact' | 'appointment'; readonly purpose: ContactPurpose }
  | { readonly opens: 'ladder' | 'result' }
  | {
      readonly opens: 'record';
      readonly kind: RecordKindName;
      /** The one that the signal is about, the only one that there is, or a new one. */
      readonly which: 'subject' | 'single' | 'new';
      readonly only: readonly string[];
      readonly preset: Readonly<Record<string, FieldValue>>;
    }
  | { readonly opens: 'page'; readonly path: string }
);

const { act } = texts;

const talk = (purpose: ContactPurpose): [SignalAct, SignalAct] => [
  { label: act.noteContact, opens: 'contact', purpose },
  { label: act.planContact, opens: 'appointment', purpose },
];

/**
 * What can be done about a signal. The first is its button, the others stand in its menu.
 *
 * @param planned the client has an appointment: what is left is to note it
 */
export function actsOf(
  signal: Signal,
  today: IsoDate,
  planned: boolean,
): readonly [SignalAct, ...SignalAct[]] {
  const { clientId } = signal;
  const page = (label: string, path: string): SignalAct => ({ label, opens: 'page', path });
  switch (signal.kind) {
    case 'intake': {
      const plan: SignalAct = { label: act.planIntake, opens: 'appointment', purpose: 'intake' };
      const note: SignalAct = { label: act.noteIntake, opens: 'contact', purpose: 'intake' };
      return planned ? [note, plan] : [plan, note];
    }
    case 'contact':
      return talk('voortgang');
    case 'aftercare':
      return talk('nazorg');
    case 'retention':
      return talk('retentie');
    case 'ladder':
      return [{ label: act.measure, opens: 'ladder' }];
    case 'plan-evaluation':
      return [page(act.evaluatePlan, paths.clientTab(clientId, 'plan'))];
    case 'agreement':
      return [page(act.seePlan, paths.clientTab(clientId, 'plan'))];
    case 'partner':
      return [
        page(act.makePlan, paths.clientTab(clientId, 'plan')),
        page(act.chooseTrajectory, paths.clientTab(clientId, 'trajecten')),
      ];
    case 'integration-term':
      return [page(act.seeIntegration, paths.clientTab(clientId, 'inburgering'))];
    case 'pip':
      return [
        {
          label: act.finishPip,
          opens: 'record',
          kind: 'civicIntegration',
          which: 'single',
          only: [
            'pipOn',
            'route',
            'routeSince',
            'routeLevel',
            'routeMonths',
            'preconditions',
            'guidance',
          ],
          preset: {},
        },
        page(act.seeIntegration, paths.clientTab(clientId, 'inburgering')),
      ];
    case 'trajectory-ends':
      return [
        page(act.chooseStep, paths.clientTab(clientId, 'trajecten')),
        { label: act.noteResult, opens: 'result' },
      ];
    case 'trajectory-result':
      return [{ label: act.noteResult, opens: 'result' }];
    case 'contract-ends':
      return [
        {
          label: act.changeContract,
          opens: 'record',
          kind: 'job',
          which: 'subject',
          only: ['contract', 'contractUntil', 'endedOn', 'endReason'],
          preset: {},
        },
        { label: act.planContact, opens: 'appointment', purpose: 'nazorg' },
      ];
    case 'medical':
      return [
        {
          label: act.noteAssessment,
          opens: 'record',
          kind: 'medicalAssessment',
          which: 'subject',
          only: ['receivedOn', 'outcome', 'can', 'reviewOn'],
          preset: {},
        },
      ];
    case 'precondition':
      return [
        {
          label: act.arrange,
          opens: 'record',
          kind: 'precondition',
          which: 'subject',
          only: ['status', 'neededOn', 'note'],
          preset: { status: 'geregeld' },
        },
      ];
    case 'no-case-manager':
      return [
        {
          label: act.chooseCaseManager,
          opens: 'record',
          kind: 'caseManager',
          which: 'new',
          only: ['name', 'since'],
          preset: { since: today },
        },
      ];
  }
}

/** What a row offers: at least one button, and what stands in its menu. */
export interface RowActs {
  readonly buttons: readonly [SignalAct, ...SignalAct[]];
  readonly menu: readonly SignalAct[];
}

/**
 * The acts of a row. What a couple has together can be done for the one and for the other: with a button for
 * each, or on the page of one of them from the menu.
 *
 * @param alone the row stands on the page of the client
 */
export function rowActsOf(
  signal: Signal,
  today: IsoDate,
  { planned, alone }: { readonly planned: boolean; readonly alone: boolean },
): RowActs {
  const own = actsOf(signal, today, planned);
  const { together } = signal;
  if (together === undefined) return { buttons: [own[0]], menu: own.slice(1) };
  const actsFor = ({ clientId, firstName }: (typeof together)[number]) =>
    actsOf({ ...signal, clientId }, today, planned).map((one) => ({
      ...one,
      label: act.forWhom(one.label, firstName),
    }));
  if (alone) {
    const others = together.filter(({ clientId }) => clientId !== signal.clientId);
    return { buttons: [own[0]], menu: [...own.slice(1), ...others.flatMap(actsFor)] };
  }
  const all = together.map(actsFor);
  const [first = own[0], ...next] = all.flatMap((acts) => acts.slice(0, 1));
  return { buttons: [first, ...next], menu: all.flatMap((acts) => acts.slice(1)) };
}

/** Signals that end when somebody is spoken with: an appointment that stands says that it is seen to. */
export const asksForTalk = ({ kind }: Signal): boolean =>
  kind === 'intake' || kind === 'contact' || kind === 'aftercare' || kind === 'retention';
