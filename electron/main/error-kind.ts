/**
 * What may be written about an error: the name of its kind and its code, such as `Error ENOENT`. Never its
 * words, which may hold a path or what somebody typed.
 */
export function kindOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? error.code : undefined;
  return [error.name, code].filter(isWord).join(' ') || 'Error';
}

/** A name or a code is one word; anything else might be a message after all. */
const isWord = (part: unknown): part is string => typeof part === 'string' && /^\w+$/.test(part);
