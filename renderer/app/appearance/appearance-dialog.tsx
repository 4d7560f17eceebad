import '#shared/kernel/validation.ts';
import { useEffect, useState } from 'react';
import { colourSchemes, textSizes, type Appearance } from '#shared/ipc/calls/desktop-appearance.ts';
import { call } from '../../lib/call.ts';
import { keysHere } from '../../lib/shortcuts.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { texts } from './texts.ts';
import './appearance.css';
import '../../ui/all-styles.ts';

const schemes = colourSchemes.map((value) => ({ value, label: texts.schemes[value] }));
const sizes = textSizes.map((size) => ({ value: String(size), label: texts.sizeOf(size) }));

/** Light or dark, and how large the text is: for this computer, and at once. */
export function AppearanceDialog({ onClose }: { readonly onClose: () => void }) {
  const [appearance, askAgain] = useAnswer('desktop.appearance', {});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // The keys of the menu change the size too, and with it the room of the page.
    window.addEventListener('resize', askAgain);
    return () => window.removeEventListener('resize', askAgain);
  }, [askAgain]);
  const change = (part: Partial<Appearance>) => {
    if (appearance === null) return;
    setFailed(false);
    call('desktop.setAppearance', { ...appearance, ...part }).then(askAgain, () => setFailed(true));
  };
  return (
    <Dialog dialogName="appearance" title={texts.title} onClose={onClose} size={520}>
      <div className="a-appearance">
        <p>{texts.line}</p>
        {failed && <MessagePanel severity="error">{texts.problem}</MessagePanel>}
        {appearance !== null && (
          <>
            <div>
              <h3>{texts.scheme}</h3>
              <Segmented
                label={texts.scheme}
                options={schemes}
                value={appearance.scheme}
                onChange={(scheme) => change({ scheme })}
              />
            </div>
            <div>
              <h3>{texts.textSize}</h3>
              <Segmented
                label={texts.textSize}
                options={sizes}
                value={String(appearance.textSize)}
                onChange={(chosen) => {
                  const textSize = textSizes.find((size) => String(size) === chosen);
                  if (textSize !== undefined) change({ textSize });
                }}
              />
              <p className="t-second t-label">{keysHere(texts.keys)}</p>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
