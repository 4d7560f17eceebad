import { call, messageOf } from '../lib/call.ts';
import { showNotice, showToast } from '../ui/toast.tsx';
import { texts } from './texts.ts';

/** Asks where the quick card must come, and tells where it is. */
export async function saveQuickCard(): Promise<void> {
  try {
    const saved = await call('desktop.printQuickCard', {});
    if (saved !== null) showToast(texts.quickCard.saved(saved.name, saved.folder));
  } catch (refused) {
    showNotice(messageOf(refused));
  }
}
