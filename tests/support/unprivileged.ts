/**
 * Runs work as a user whom the operating system can refuse something. Root may write everywhere, so
 * for root the process steps down for as long as the work takes.
 */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  const nobody = 65534;
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
