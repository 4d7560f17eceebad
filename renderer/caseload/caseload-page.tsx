import { Page, PageHead } from '../ui/page.tsx';
import { texts } from './texts.ts';

/** All clients of the team. */
export function CaseloadPage() {
  return (
    <Page>
      <PageHead title={texts.caseloadTitle} />
    </Page>
  );
}
