import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { controlsThatNeverRest } from '../../../support/acts-at-once.ts';

/** These are not there while nothing can be kept, or ask it themselves. */
const otherwise: Readonly<Record<string, string>> = {
  'caseload/plan/plan-agreements.tsx: <Checkbox onChange>': 'The plan is only read then.',
  'caseload/plan/plan-steps.tsx: <SelectField onChange>': 'The plan is only read then.',
  'caseload/today/who-line.tsx: <SelectField onChange>': 'The question is not asked then.',
  'caseload/today/who-line.tsx: <WorkButton onClick>': 'The question is not asked then.',
  'evaluation/saving/rename-form.tsx: <div onKeyDown>': 'Enter does nothing then.',
  'importing/columns-bar.tsx: <NativeSelect onChange>': 'No list can be read then.',
  'importing/table-choices.tsx: <SelectField onChange>': 'No list can be read then.',
  'purchasing/course/add-participant.tsx: <ClientChoice onChange>': 'It is not there then.',
  'team/backups/proof-dialog.tsx: <useEffect>': 'Both buttons that open it rest.',
  'team/getting-started/first-steps-panel.tsx: <Anchor onClick>': 'It is not there then.',
  'team/getting-started/step-row.tsx: <Button onClick>': 'It is not there then.',
  'team/log/log-warning.tsx: <Button onClick>': 'Only closes the dialog then.',
  'team/log/log-warning.tsx: <Dialog onClose>': 'Only closes the dialog then.',
};

describe('a control that changes something at once', () => {
  it('rests while nothing can be kept', () => {
    const renderer = fileURLToPath(new URL('../../../../renderer', import.meta.url));
    expect(controlsThatNeverRest(renderer)).toEqual(Object.keys(otherwise).sort());
  }, 60_000);

  it('is found where the change comes through a hook, a function of another file or props', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trede-acts-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write(
      'use-fund.ts',
      `export function useFund() {
        const save = useUndoableChange('budget.saveFund');
        const other = useUndoableChange('caseload.keepDraft');
        return { store: () => save({}), type: () => other({}) };
      }`,
    );
    write('forget.ts', `export const forget = () => call('importing.forgetLayout', {});`);
    write(
      'page.tsx',
      `import { useFund } from './use-fund.ts';
       import { forget } from './forget.ts';
       import { Row } from './row.tsx';
       export function Page() {
         const fund = useFund();
         const { type } = useFund();
         return (
           <>
             <Row onStore={fund.store} />
             <Row {...(true ? {} : { onMore: () => forget() })} work={fund} />
             <button onClick={type} />
             <Acting>
               <button onClick={fund.store} />
             </Acting>
           </>
         );
       }`,
    );
    write(
      'row.tsx',
      `import { ActionIcon, Button, Menu } from '@mantine/core';
       export function Row({ onStore, onMore, ...rest }) {
         return (
           <>
             <Button onClick={() => onStore()} />
             <Menu.Item onClick={onMore} />
             <ActionIcon onDoubleClick={() => rest.work.store()} />
           </>
         );
       }`,
    );
    expect(controlsThatNeverRest(folder)).toEqual([
      'row.tsx: <ActionIcon onDoubleClick>',
      'row.tsx: <Button onClick>',
      'row.tsx: <Menu.Item onClick>',
    ]);
    rmSync(folder, { recursive: true });
  });
});
