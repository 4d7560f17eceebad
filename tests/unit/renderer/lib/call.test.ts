import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallRefused, call, messageOf } from '../../../../renderer/lib/call.ts';

const bridge = (answer: unknown) => {
  vi.stubGlobal('window', {
    trede: { calls: { 'team.status': () => Promise.resolve(answer) }, onProgress: () => () => {} },
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('calling the backend', () => {
  it('gives the value', async () => {
    bridge({ ok: true, value: { teamName: 'A', municipality: 'B' } });
    await expect(call('team.status', {})).resolves.toEqual({ teamName: 'A', municipality: 'B' });
  });

  it('throws a refusal with its code, sentence and field', async () => {
    const error = { code: 'file-busy', message: 'Het bestand is in gebruik.', field: 'file' };
    bridge({ ok: false, error });
    const problem: unknown = await call('team.status', {}).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(CallRefused);
    expect(problem).toHaveProperty('refusal', error);
    expect(messageOf(problem)).toBe('Het bestand is in gebruik.');
  });

  it('has a calm sentence for anything else', () => {
    expect(messageOf(new Error('boom'))).toBe(
      'Trede kon dit niet afmaken. Er is niets half bewaard. Probeer het nog eens.',
    );
  });
});
