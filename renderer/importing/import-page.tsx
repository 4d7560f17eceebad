import { Page, PageHead } from '../ui/page.tsx';
import { texts } from './texts.ts';

/** Brings a list of clients in. */
export function ImportPage() {
  return (
    <Page>
      <PageHead title={texts.title} />
    </Page>
  );
}
