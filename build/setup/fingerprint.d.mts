/** One hash over the names and contents of files and folders. */
export function fingerprint(root: string, paths: readonly string[]): string;
