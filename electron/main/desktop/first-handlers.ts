import type { firstDesktopCalls } from '#shared/ipc/calls/desktop-first.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import type { DesktopParts } from './parts.ts';

type FirstHandlers = {
  readonly [Name in keyof typeof firstDesktopCalls]: (
    input: ParsedInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
};

/** The team file of last time, as the window may know it; `null`: there is none. */
export async function lastTeamFile({
  settings,
  grants,
}: Pick<DesktopParts, 'settings' | 'grants'>): Promise<ChosenFile | null> {
  const path = await settings.lastFile();
  return path === null ? null : grants.grant(path);
}

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
    'desktop.status': async () =>
      succeed({ version, builtOn, lastFile: await lastTeamFile({ settings, grants }) }),
    'desktop.lastUser': async ({ file }) => {
      const path = grants.pathOf(file);
      return succeed({ name: path === undefined ? null : await settings.lastUser(path) });
    },
  };
}
