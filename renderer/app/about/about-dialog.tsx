import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '../../lib/use-answer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LicenceTexts } from './licence-texts.tsx';
import { texts } from './texts.ts';
import './about.css';

/** Which Trede this is, where its file stands, and how to get a newer one without anybody's help. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [status] = useAnswer('desktop.status', {});
  const [file] = useAnswer('team.fileVersion', {});
  const [licences, setLicences] = useState(false);
  const lastFile = status?.lastFile ?? null;
  return (
    <Dialog title={texts.title} onClose={onClose} size={560}>
      <div className="a-about">
        <p>{texts.line}</p>
        {status !== null && (
          <dl className="a-facts">
            <dt>{texts.version}</dt>
            <dd>{texts.versionOf(status.version, status.builtOn)}</dd>
            <dt>{texts.file}</dt>
            <dd>{lastFile === null ? texts.noFile : lastFile.name}</dd>
            {lastFile !== null && (
              <>
                <dt>{texts.folder}</dt>
                <dd>{lastFile.folder}</dd>
                <dt>{texts.fileVersion}</dt>
                <dd>
                  {file === null ? texts.locked : texts.fileVersionOf(file.form, file.writtenBy)}
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
