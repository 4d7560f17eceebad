import { Button, Menu } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import type { ViewSetting } from '#shared/caseload/lists/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts } from './texts.ts';
import { ViewDialog } from './view-dialog.tsx';
import { beforeOf, type ListView } from './views.ts';

export interface ViewMenuProps {
  readonly view: ListView;
  /** What is on screen now. */
  readonly setting: ViewSetting;
  /** It is not what the view holds. */
  readonly changed: boolean;
  readonly onChoose: (viewId: string) => void;
}

const words = texts.setting;

/** Keeps what is on screen as a view of the team; replaces, renames and removes the team's own. */
export function ViewMenu({ view, setting, changed, onChoose }: ViewMenuProps) {
  const [asking, setAsking] = useState<'save' | 'rename' | null>(null);
  const saveView = useUndoableChange('caseload.saveView');
  const removeView = useUndoableChange('caseload.removeView');
  const { saved } = view;
  const tell = (problem: unknown) => showToast(messageOf(problem));
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconBookmark size={16} stroke={1.6} aria-hidden />}>
            {words.button}
          </Button>
        </Menu.Target>
        <Menu.Dropdown data-menu="view-menu">
          <Menu.Item onClick={() => setAsking('save')}>{words.saveNew}</Menu.Item>
          {changed && (
            <Menu.Item onClick={() => onChoose(view.id)}>{words.back(view.label)}</Menu.Item>
          )}
          {saved !== null && changed && (
            <Acting>
              <Menu.Item
                onClick={() => {
                  saveView(
                    { id: saved.id, before: beforeOf(saved), name: saved.name, setting },
                    words.replaced(saved.name),
                  ).then(() => onChoose(view.id), tell);
                }}
              >
                {words.replace(view.label)}
              </Menu.Item>
            </Acting>
          )}
          {saved !== null && (
            <>
              <Menu.Item onClick={() => setAsking('rename')}>{words.rename(view.label)}</Menu.Item>
              <Acting>
                <Menu.Item
                  onClick={() => {
                    removeView({ viewId: saved.id }, words.removed(saved.name)).then(
                      () => onChoose('alle'),
                      tell,
                    );
                  }}
                >
                  {words.remove(view.label)}
                </Menu.Item>
              </Acting>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking !== null && (
        <ViewDialog
          renames={asking === 'rename' ? saved : null}
          setting={asking === 'rename' && saved !== null ? saved.setting : setting}
          onSaved={(viewId) => onChoose(`v${viewId}`)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
