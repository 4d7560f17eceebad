import { describe, expect, it } from 'vitest';
import { recoveryCodePage } from '../../../../../electron/main/printing/recovery-code-page.ts';

describe('recoveryCodePage', () => {
  it('holds team, code and how to keep it', () => {
    const page = recoveryCodePage('Team Werk', 'ABCD-EFGH', '2026-03-02');
    expect(page).toContain('Team Werk');
    expect(page).toContain('ABCD-EFGH');
    expect(page).toContain('Gemaakt op 02-03-2026');
    expect(page.match(/<p>/g)).toHaveLength(4);
  });

  it('takes any sign in a name as text', () => {
    const page = recoveryCodePage(
      `<img src=x> & "A" 'B' nonce="TREDE_NONCE"`,
      '<script>',
      '2026-03-02',
    );
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
    expect(page.match(/nonce="TREDE_NONCE"/g)).toHaveLength(1);
  });
});
