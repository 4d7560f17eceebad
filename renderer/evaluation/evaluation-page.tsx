import { Page, PageHead } from '../ui/page.tsx';
import { texts } from './texts.ts';

/** Figures over a period, to read and to share. */
export function EvaluationPage() {
  return (
    <Page>
      <PageHead title={texts.title} />
    </Page>
  );
}
