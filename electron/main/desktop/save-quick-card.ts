import type { CallOutput } from '#shared/ipc/contract.ts';
import { quickCardTexts } from '#shared/help/quick-card.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { nameAndFolder } from '../files/grants.ts';
import { quickCardPage } from '../printing/quick-card-page.ts';
import type { DesktopParts } from './parts.ts';
import { saveFile } from './save-file.ts';

/** Asks where the quick card must come, and prints it there. It needs no open file and tells of none. */
export async function saveQuickCard({
  dialogs,
  toPdf,
  version,
}: Pick<DesktopParts, 'dialogs' | 'toPdf' | 'version'>): Promise<
  Result<CallOutput<'desktop.printQuickCard'>>
> {
  const place = await dialogs.print(quickCardTexts.dialog, quickCardTexts.fileName);
  if (place === null) return succeed(null);
  const saved = await saveFile(place, await toPdf(quickCardPage(version)));
  return saved.ok ? succeed(nameAndFolder(place.path)) : saved;
}
