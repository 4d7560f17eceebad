import { Button } from '@mantine/core';
import { useMayAsk } from '../lib/current-user.ts';
import { href, paths } from '../lib/paths.ts';
import { texts } from './texts.ts';

export interface FirstClientButtonsProps {
  /** The first of them is the primary button of the page. */
  readonly leads?: boolean;
}

/** The ways to the first clients of a file, on each page that is empty without them. */
export function FirstClientButtons({ leads = true }: FirstClientButtonsProps) {
  const mayImport = useMayAsk()('importing.read');
  const first = leads ? ({ variant: 'filled' } as const) : {};
  return (
    <>
      {mayImport && (
        <Button component="a" href={href(paths.importing)} {...first}>
          {texts.noClients.import}
        </Button>
      )}
      <Button component="a" href={href(paths.newClient)} {...(mayImport ? {} : first)}>
        {texts.newClient}
      </Button>
    </>
  );
}
