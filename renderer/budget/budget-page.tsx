import { Page, PageHead } from '../ui/page.tsx';
import { texts } from './texts.ts';

/** Where the money of each fund is. */
export function BudgetPage() {
  return (
    <Page>
      <PageHead title={texts.title} />
    </Page>
  );
}
