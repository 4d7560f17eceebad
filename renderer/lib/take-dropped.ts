import type { DroppedFile } from '#shared/ipc/bridge.ts';
import { bridge } from './bridge.ts';
import { CallRefused } from './call.ts';

/**
 * Takes a file that was dragged onto the window, as one that was chosen in a dialog.
 *
 * @throws CallRefused where Trede does nothing with it
 */
export async function takeDropped(file: File): Promise<DroppedFile> {
  const answer = await bridge().takeDropped(file);
  if (!answer.ok) throw new CallRefused(answer.error);
  return answer.value;
}
