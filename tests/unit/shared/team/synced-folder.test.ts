import { describe, expect, it } from 'vitest';
import { syncedBy } from '#shared/team/synced-folder.ts';

describe('whether a folder is kept in step with the internet', () => {
  it.each([
    ['C:\\Users\\b.kuiphof\\OneDrive - Gemeente Veldermeer\\Team', 'OneDrive'],
    ['C:\\Users\\b.kuiphof\\OneDrive\\Documenten', 'OneDrive'],
    ['/Users/bea/Library/CloudStorage/OneDrive-Veldermeer/Team', 'OneDrive'],
    ['C:\\Users\\bea\\Dropbox\\Team', 'Dropbox'],
    ['/home/bea/Dropbox (Veldermeer)', 'Dropbox'],
    ['C:\\Users\\bea\\iCloudDrive', 'iCloud'],
    ['/Users/bea/Library/Mobile Documents/com~apple~CloudDocs/Team', 'iCloud'],
    ['G:\\Mijn Drive\\Team', 'Google Drive'],
    ['/Users/bea/Library/CloudStorage/GoogleDrive-bea/My Drive', 'Google Drive'],
    ['/home/bea/Nextcloud/team', 'Nextcloud'],
  ])('%s: %s', (path, program) => {
    expect(syncedBy(path)).toBe(program);
  });

  it.each([
    'H:\\Team\\Statushouders',
    '\\\\server\\team',
    '/home/bea/Stackers',
    'C:\\OneDriver\\x',
    '',
  ])('%s: no', (path) => {
    expect(syncedBy(path)).toBeNull();
  });

  it('believes the system of a folder with another name', () => {
    const roots = { OneDrive: ['C:\\Users\\bea\\Werkmap', ''] };
    expect(syncedBy('C:\\Users\\bea\\werkmap\\Team', roots)).toBe('OneDrive');
    expect(syncedBy('C:\\Users\\bea\\werkmap2', roots)).toBeNull();
  });
});
