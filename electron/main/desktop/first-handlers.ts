import type { firstDesktopCalls } from '#shared/ipc/calls/desktop-first.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import type { DesktopParts } from './parts.ts';

type FirstHandlers = {
  readonly [Name in keyof typeof firstDesktopCalls]: (
    input: ParsedInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
};

/** What the first screen asks, apart: it is answered before the other handlers are read. */
export function createFirstHandlers({
  version,
  builtOn,
  appearance,
  settings,
  grants,
}: Pick<
  DesktopParts,
  'version' | 'builtOn' | 'appearance' | 'settings' | 'grants'
>): FirstHandlers {
  return {
    'desktop.appearance': () => Promise.resolve(succeed(appearance.now())),
    'desktop.status': async () => {
      const lastFile = await settings.lastFile();
      return succeed({
        version,
        builtOn,
        lastFile: lastFile === null ? null : grants.grant(lastFile),
      });
    },
    'desktop.lastUser': async ({ file }) => {
      const path = grants.pathOf(file);
      return succeed({ name: path === undefined ? null : await settings.lastUser(path) });
    },
  };
}
