import { Button } from '@mantine/core';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { inForceDuring, takingsOf } from '#shared/caseload/week/takings.ts';
import { BudgetPage } from '../budget/budget-page.tsx';
import { CheckPage } from '../budget/check/check-page.tsx';
import { YearChangePage } from '../budget/years/year-change-page.tsx';
import { AgendaPage } from '../caseload/agenda/agenda-page.tsx';
import { CaseloadPage } from '../caseload/lists/caseload-page.tsx';
import { ClientPage } from '../caseload/client-page.tsx';
import { NewClientPage } from '../caseload/client/new-client-page.tsx';
import { HandoverPage } from '../caseload/handover/handover-page.tsx';
import { MissingPage } from '../caseload/missing/missing-page.tsx';
import { SettingsPage } from '../caseload/settings/settings-page.tsx';
import { showSection } from '../caseload/settings/show-section.ts';
import { TodayPage } from '../caseload/today/today-page.tsx';
import { FirstStepsPage } from '../team/getting-started/first-steps-page.tsx';
import { FirstStepsPanel } from '../team/getting-started/first-steps-panel.tsx';
import { useStepsLead } from '../team/getting-started/leading-step.ts';
import { LogPage } from '../team/log/log-page.tsx';
import { PrivacyPage } from '../team/privacy/privacy-page.tsx';
import { UsersPage } from '../team/users/users-page.tsx';
import { BackupsPage } from '../team/backups/backups-page.tsx';
import { ComposePage } from '../evaluation/compose/compose-page.tsx';
import { EvaluationPage } from '../evaluation/evaluation-page.tsx';
import { RegisterPage } from '../evaluation/register/register-page.tsx';
import { ReportSettingsPage } from '../evaluation/settings/report-settings-page.tsx';
import { ImportPage } from '../importing/import-page.tsx';
import { useMayAsk } from '../lib/current-user.ts';
import {
  clientTabs,
  href,
  newOrderKinds,
  paths,
  purchasingTabs,
  type ClientTab,
} from '../lib/paths.ts';
import { ClientPicker } from '../caseload/contacts/client-picker.tsx';
import { PurchasingPage } from '../purchasing/hub/purchasing-page.tsx';
import { InvoicesPage } from '../purchasing/invoices/invoices-page.tsx';
import { OrderPage } from '../purchasing/order/order-page.tsx';
import { NewOrderPage } from '../purchasing/ordering/new-order-page.tsx';
import { BuyPage } from '../purchasing/buy-page.tsx';
import {
  OrderMenu,
  type OrderedTrajectory,
  type OrderMenuProps,
} from '../purchasing/order-menu.tsx';
import type { TakenDuring } from '../purchasing/week-fit.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { NotYours } from './not-yours.tsx';
import { mayVisit, startPath } from './page-rights.ts';
import { texts } from './texts.ts';

function NotFound() {
  return (
    <Page>
      <PageHead title={texts.notFound.title} />
      <Panel label={texts.notFound.title}>
        <EmptyState
          title={texts.notFound.title}
          actions={
            <Button component="a" variant="filled" href={href(paths.caseload)}>
              {texts.notFound.back}
            </Button>
          }
        >
          {texts.notFound.line}
        </EmptyState>
      </Panel>
    </Page>
  );
}

/** The caseload's page shows what purchasing can do with an order; neither knows the other. */
const orderMenu = (trajectory: OrderedTrajectory, client: OrderMenuProps['client']) => (
  <OrderMenu trajectory={trajectory} client={client} />
);

/** Purchasing asks what takes up a client's week; only the caseload knows. */
const takenDuring: TakenDuring = (client, dossier, period) =>
  takingsOf(dossier.records, client.trajectories).filter((taking) => inForceDuring(taking, period));

/** What is entered of the municipality stands among what the caseload decides. */
const showYearCounts = (memory: QueryClient) => showSection(memory, 'yearly');

const clientPage = (id: string, tab: string) =>
  isId(id) && isClientTab(tab) ? (
    <ClientPage clientId={Number(id)} tab={tab} orderMenu={orderMenu} />
  ) : (
    <NotFound />
  );

function Purchasing({ tab }: { readonly tab: string }) {
  const memory = useQueryClient();
  const known = purchasingTabs.find((one) => one === tab);
  if (known === undefined) return <NotFound />;
  return (
    <PurchasingPage
      tab={known}
      invoices={<InvoicesPage />}
      // For whom a type of trajectory is and how long it takes stands among what the caseload decides.
      beforeTypes={() => showSection(memory, 'types')}
    />
  );
}

function Today() {
  return <TodayPage first={<FirstStepsPanel />} firstLeads={useStepsLead()} />;
}

/** Which page belongs to which address. */
export function Pages() {
  const [location] = useLocation();
  const mayAsk = useMayAsk();
  if (!mayVisit(location, mayAsk)) return <NotYours />;
  return (
    <Switch>
      <Route path="/">
        <Redirect to={startPath(mayAsk)} replace />
      </Route>
      <Route path="/vandaag">
        <Today />
      </Route>
      <Route path="/aan-de-slag">
        <FirstStepsPage />
      </Route>
      <Route path="/agenda">
        <AgendaPage />
      </Route>
      <Route path="/overdragen">
        <HandoverPage />
      </Route>
      <Route path="/ontbreekt">
        <MissingPage />
      </Route>
      <Route path="/logboek">
        <LogPage clientId={null} ClientChoice={ClientPicker} />
      </Route>
      <Route path="/logboek/klant/:id">
        {({ id }) =>
          isId(id) ? (
            <LogPage key={id} clientId={Number(id)} ClientChoice={ClientPicker} />
          ) : (
            <NotFound />
          )
        }
      </Route>
      <Route path="/team">
        <SettingsPage />
      </Route>
      <Route path="/klanten/nieuw">
        <NewClientPage />
      </Route>
      <Route path="/klanten">
        <CaseloadPage />
      </Route>
      <Route path="/klanten/:id/inkopen/:request?">
        {({ id, request }) =>
          isId(id) && (request === undefined || isId(request)) ? (
            <BuyPage
              clientId={Number(id)}
              requestId={request === undefined ? null : Number(request)}
              takenDuring={takenDuring}
            />
          ) : (
            <NotFound />
          )
        }
      </Route>
      <Route path="/klanten/:id/:tab?">{({ id, tab }) => clientPage(id, tab ?? 'verhaal')}</Route>
      <Route path="/inkoop/orders/:id">
        {({ id }) =>
          isId(id) ? <OrderPage orderId={Number(id)} ClientChoice={ClientPicker} /> : <NotFound />
        }
      </Route>
      <Route path="/inkoop/nieuw/:kind">
        {({ kind }) => {
          const known = newOrderKinds.find((one) => one === kind);
          return known === undefined ? (
            <NotFound />
          ) : (
            <NewOrderPage kind={known} ClientChoice={ClientPicker} />
          );
        }}
      </Route>
      <Route path="/inkoop/:tab?">{({ tab }) => <Purchasing tab={tab ?? 'orders'} />}</Route>
      <Route path="/budget">
        <BudgetPage />
      </Route>
      <Route path="/budget/jaarovergang">
        <YearChangePage />
      </Route>
      <Route path="/budget/controleren">
        <CheckPage />
      </Route>
      <Route path="/evaluatie">
        <EvaluationPage beforeYearCounts={showYearCounts} />
      </Route>
      <Route path="/evaluatie/gedeeld">
        <RegisterPage />
      </Route>
      <Route path="/evaluatie/instellingen">
        <ReportSettingsPage />
      </Route>
      <Route path="/evaluatie/samenstellen/:from">
        {({ from }) => <ComposePage from={from} />}
      </Route>
      <Route path="/gebruikers">
        <UsersPage />
      </Route>
      <Route path="/reservekopieen">
        <BackupsPage />
      </Route>
      <Route path="/privacy">
        <PrivacyPage clientId={null} ClientChoice={ClientPicker} />
      </Route>
      <Route path="/privacy/klant/:id">
        {({ id }) =>
          isId(id) ? (
            <PrivacyPage key={id} clientId={Number(id)} ClientChoice={ClientPicker} />
          ) : (
            <NotFound />
          )
        }
      </Route>
      <Route path="/importeren">
        <ImportPage />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

const isClientTab = (tab: string): tab is ClientTab =>
  (clientTabs as readonly string[]).includes(tab);

const isId = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);
