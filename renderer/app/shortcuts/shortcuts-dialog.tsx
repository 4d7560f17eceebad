import { Checkbox } from '@mantine/core';
import { useMayAsk } from '../../lib/current-user.ts';
import { keyCaps, keysHere, onMac, shortcutOf, type ShortcutId } from '../../lib/shortcuts.ts';
import { setSingleKeys, useSingleKeys } from '../../lib/single-keys.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { listedShortcuts } from './listed.ts';
import { shortcutTexts as texts } from './texts.ts';
import './shortcuts.css';

/** Every shortcut that is of use to this user, by where it works. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const groups = listedShortcuts(useMayAsk());
  const single = useSingleKeys();
  return (
    <Dialog dialogName="shortcuts" title={texts.title} onClose={onClose} size={760}>
      <div className="t-shortcuts">
        {groups.map(({ group, ids }) => (
          <section key={group} aria-labelledby={`sneltoetsen-${group}`}>
            <h3 id={`sneltoetsen-${group}`}>{texts.groups[group]}</h3>
            <dl>
              {ids.map((id) => (
                <div key={id}>
                  <dt>{texts.says[id]}</dt>
                  <dd>
                    <Keys id={id} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label={texts.single}
        description={keysHere(texts.singleHint)}
        checked={single}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Dialog>
  );
}

/** 'Ctrl + K', or the ways to press it with 'of' between them. */
function Keys({ id }: { readonly id: ShortcutId }) {
  return shortcutOf(id).keys.map((keys, place) => (
    <span key={keys} className="t-keys">
      {place > 0 && <span>{texts.or} </span>}
      {keyCaps(keys, onMac()).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  ));
}
