import type { Id } from '#shared/kernel/ids.ts';
import { Page, PageHead } from '../../ui/page.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { InsightPanel } from './insight-panel.tsx';
import { privacyTexts as texts } from './texts.ts';
import './privacy.css';

export interface PrivacyPageProps {
  /** Whose page the user comes from, to give insight. */
  readonly clientId: Id | null;
  readonly ClientChoice: ClientChoice;
}

/** The rights of the people in the file, for the coordinator. */
export function PrivacyPage({ clientId, ClientChoice }: PrivacyPageProps) {
  return (
    <Page>
      <PageHead title={texts.title} line={texts.line} />
      <InsightPanel clientId={clientId} ClientChoice={ClientChoice} />
    </Page>
  );
}
