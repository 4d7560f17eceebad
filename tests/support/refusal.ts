import { Refusal } from '../../electron/backend/refusal.ts';

/** The sentence with which a list is refused; anything else that is thrown goes on. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal && error.refused.code === 'unreadable-list') {
      return error.refused.message;
    }
    throw error;
  }
  throw new Error('was not refused');
}
