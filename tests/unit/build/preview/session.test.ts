import { describe, expect, it } from 'vitest';
import { createSessions } from '../../../../build/preview/session.mts';

describe('a session of the preview', () => {
  it('asks the listener first, then the handler of the scheme', async () => {
    const { fromPartition } = createSessions();
    const session = fromPartition('trede');
    expect(fromPartition('trede')).toBe(session);
    session.webRequest.onBeforeRequest((details, answer) => {
      answer({ cancel: !details.url.startsWith('trede:') });
    });
    session.protocol.handle('trede', ({ url }) => new Response(url, { status: 201 }));
    const own = await session.answer('trede://app/x', 'GET');
    expect(own.kind === 'response' && own.response.status).toBe(201);
    expect(await session.answer('https://example.com/', 'GET')).toEqual({ kind: 'blocked' });
  });

  it('blocks a scheme that nobody handles', async () => {
    const session = createSessions().fromPartition('');
    expect(await session.answer('https://example.com/', 'GET')).toEqual({ kind: 'blocked' });
  });
});
