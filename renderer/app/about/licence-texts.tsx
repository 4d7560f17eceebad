import { useAnswer } from '../../lib/use-answer.ts';
import { texts } from './texts.ts';

/** The licences as text, each in a box that scrolls. */
export function LicenceTexts() {
  const [licences] = useAnswer('desktop.licences', {});
  if (licences === null) return null;
  if (licences.own === null && licences.others === null) return <p>{texts.licence.missing}</p>;
  return (
    <>
      <LicenceText label={texts.licence.own} text={licences.own} />
      <LicenceText label={texts.licence.others} text={licences.others} />
    </>
  );
}

function LicenceText({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <>
      <h4>{label}</h4>
      {/* Takes the focus, so that the keys can scroll it. */}
      <pre className="a-licence" tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
    </>
  );
}
