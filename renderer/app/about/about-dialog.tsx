import '#shared/kernel/validation.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '../../lib/use-answer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LicenceTexts } from './licence-texts.tsx';
import { texts } from './texts.ts';
import './about.css';
import '../../ui/all-styles.ts';

/** Which Trede this is, where its file stands, and how to get a newer one without anybody's help. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [status] = useAnswer('desktop.status', {});
  const [open] = useAnswer('team.fileVersion', {});
  const [licences, setLicences] = useState(false);
  // Another file may wait for this one to be locked: what is told is of the one that is open.
  const file = open ?? status?.lastFile ?? null;
  return (
    <Dialog dialogName="about" title={texts.title} onClose={onClose} size={560}>
      <div className="a-about">
        <p>{texts.line}</p>
        {status !== null && (
          <dl className="a-facts">
            <dt>{texts.version}</dt>
            <dd>{texts.versionOf(status.version, status.builtOn)}</dd>
            <dt>{texts.file}</dt>
            <dd>{file === null ? texts.noFile : file.name}</dd>
            {file !== null && (
              <>
                <dt>{texts.folder}</dt>
                <dd>{file.folder}</dd>
                <dt>{texts.fileVersion}</dt>
                <dd>
                  {open === null ? texts.locked : texts.fileVersionOf(open.form, open.writtenBy)}
                </dd>
              </>
            )}
          </dl>
        )}
        <section aria-labelledby="a-update">
          <h3 id="a-update">{texts.update.title}</h3>
          <ol className="a-steps">
            {texts.update.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{texts.update.stays}</p>
          <p>{texts.update.noNetwork}</p>
        </section>
        <section aria-labelledby="a-licence">
          <h3 id="a-licence">{texts.licence.title}</h3>
          <p>{texts.licence.line}</p>
          <Button size="xs" aria-expanded={licences} onClick={() => setLicences(!licences)}>
            {licences ? texts.licence.hide : texts.licence.show}
          </Button>
          {licences && <LicenceTexts />}
        </section>
      </div>
    </Dialog>
  );
}
