import { Button } from '@mantine/core';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import { TrajectoryTypesPanel } from '../trajectories/trajectory-types-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { settingsTabs, useSettingsState } from './show-section.ts';
import { texts } from './texts.ts';
import { ThresholdsPanel } from './thresholds-panel.tsx';
import { YearlyPanel } from './yearly-panel.tsx';
import './settings.css';

/** Klantmanagers, thresholds, types of trajectory, yearly counts. */
export function SettingsPage() {
  const settings = useCall('caseload.settings', {});
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line}
        actions={
          <Button component="a" href={href(paths.reportSettings)}>
            {texts.reports}
          </Button>
        }
      />
      {settings.error !== null && (
        <MessagePanel severity="error">{messageOf(settings.error)}</MessagePanel>
      )}
      {settings.isPending && <LoadingLine />}
      {settings.data !== undefined && <Sections settings={settings.data} />}
    </Page>
  );
}

function Sections({ settings }: { readonly settings: TeamSettings }) {
  const [{ tab }, change] = useSettingsState();
  return (
    <ViewTabs
      label={texts.tabs.label}
      views={settingsTabs.map((id) => ({ id, label: texts.tabs[id] }))}
      value={tab}
      onChange={(next) => change(() => ({ tab: next, typeIds: [] }))}
    >
      {tab === 'members' && <MembersPanel settings={settings} />}
      {tab === 'thresholds' && <ThresholdsPanel thresholds={settings.thresholds} />}
      {tab === 'types' && <TrajectoryTypesPanel />}
      {tab === 'yearly' && <YearlyPanel />}
    </ViewTabs>
  );
}
