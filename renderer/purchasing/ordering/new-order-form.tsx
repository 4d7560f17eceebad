import { draftKey } from '#shared/kernel/drafts.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { splitAmount } from '#shared/kernel/split.ts';
import type { Product } from '#shared/purchasing/catalogue.ts';
import { goTo, isAt } from '../../lib/navigate.ts';
import { href, paths, type NewOrderKind } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { vatOptions } from '../catalogue/product-dialog.tsx';
import { CommitmentPanel } from '../commitment-panel.tsx';
import { providerRisk, stepRisks } from '../order-risks.ts';
import { texts as shared } from '../texts.ts';
import { boughtWords } from './bought-words.ts';
import { ChosenClients, type ClientsToChoose } from './chosen-clients.tsx';
import { CostFields } from './cost-fields.tsx';
import { CourseFields } from './course-fields.tsx';
import { FundingPanel, type Fund } from './funding-panel.tsx';
import { idsOf } from './order-values.ts';
import { PeriodFields } from './period-fields.tsx';
import { ProductField } from './product-field.tsx';
import { PriceFields } from './price-fields.tsx';
import { orderTexts as texts } from './texts.ts';
import { useOrderForm, type OrderForm } from './use-order-form.ts';
import { useSendOrder } from './use-send-order.ts';

export interface NewOrderFormProps extends ClientsToChoose {
  readonly kind: NewOrderKind;
  readonly products: readonly Product[];
  readonly funds: readonly Fund[];
}

/** The step after all that stands in the main column. */
const fundStep: Readonly<Record<NewOrderKind, number>> = { klanten: 3, cursus: 4, kosten: 2 };

/** An order that is not for one client: what, when, for whom, from which funds, and what it commits. */
export function NewOrderForm(props: NewOrderFormProps) {
  const { kind, products, funds } = props;
  const [onlyFund, ...others] = funds;
  const ordering = useOrderForm({
    kind,
    products,
    draftKey: draftKey('order-new', { kind }),
    initial: {
      ...(onlyFund === undefined || others.length > 0 ? {} : { fundId: String(onlyFund.id) }),
      ...(kind === 'kosten' ? { costKind: 'personeel', unit: 'traject', vatRate: '0' } : {}),
      ...(kind === 'cursus' ? { sharing: 'ingepland' } : {}),
    },
  });
  const { form, draft, check } = ordering;
  const send = useSendOrder(ordering, ({ id }) => {
    // Who went on to another page meanwhile stays there.
    if (isAt(paths.newOrder(kind))) goTo(paths.order(id));
  });
  const title = texts.titles[kind];
  const chosen = new Set(idsOf(form.values.clientIds));
  const listed = useCall('caseload.list', {}, { enabled: kind !== 'kosten' && chosen.size > 0 });
  const risks = form.sending
    ? []
    : [
        ...stepRisks(
          ordering.product,
          (listed.data ?? []).filter(({ id }) => chosen.has(id)),
        ),
        ...providerRisk(ordering.product),
        ...(check?.warnings ?? []),
      ];
  const vatRate = vatOptions.find(({ value }) => value === form.values.vatRate)?.value;
  const what = boughtWords(ordering);
  return (
    <Page>
      <PageHead parent={{ label: texts.parent, href: href(paths.purchasing) }} title={title} />
      <Form label={title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <PageColumns
          sideWidth={404}
          side={
            <>
              <FundingPanel
                title={shared.fund.step(fundStep[kind])}
                funds={funds}
                ordering={ordering}
              />
              {risks.length > 0 && (
                <MessagePanel severity="warning" title={shared.risk.title}>
                  {risks.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </MessagePanel>
              )}
              <CommitmentPanel
                what={what === '' ? null : what}
                amountCents={ordering.amountCents}
                vatRate={vatRate ?? null}
                busy={form.sending}
                notYet={funds.length === 0 ? shared.fund.noneYet : null}
                submit={texts.submits[kind]}
                waits={ordering.waits}
                hint={texts.commit.hint}
                nothing={texts.commit.nothing}
              >
                <PerClient ordering={ordering} />
              </CommitmentPanel>
            </>
          }
        >
          <DraftLine draft={draft} />
          <ErrorSummary {...form.summary} />
          {kind === 'kosten' ? (
            <Panel title={`1. ${texts.panels.cost}`}>
              <CostFields ordering={ordering} {...props} />
            </Panel>
          ) : (
            <Panel title={`1. ${texts.panels.what}`}>
              <div className="t-form">
                <ProductField ordering={ordering} products={products} />
                <PriceFields ordering={ordering} />
              </div>
            </Panel>
          )}
          {kind === 'cursus' && <CourseFields ordering={ordering} {...props} />}
          {kind === 'klanten' && (
            <Panel title={`2. ${texts.panels.who}`}>
              <div className="t-form">
                <PeriodFields ordering={ordering} />
                <ChosenClients ordering={ordering} {...props} hint={texts.whoHint} />
              </div>
            </Panel>
          )}
        </PageColumns>
      </Form>
    </Page>
  );
}

/** What each client costs: of a course an equal part, of which the cents that do not divide are the first's. */
function PerClient({ ordering }: { readonly ordering: OrderForm }) {
  const { form, kind, amountCents } = ordering;
  const count = idsOf(form.values.clientIds).length;
  if (amountCents === null || count === 0 || kind === 'kosten') return null;
  const [first = 0] = splitAmount(
    amountCents,
    Array.from({ length: count }, () => 1),
  );
  // Cents that do not divide go to the first.
  const each =
    first * count === amountCents ? formatEuro(first) : texts.commit.about(formatEuro(first));
  const words = kind === 'cursus' ? texts.commit.perParticipant : texts.commit.perClient;
  return <p className="t-second">{words(count, each)}</p>;
}
