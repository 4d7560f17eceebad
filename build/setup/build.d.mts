/** Makes `out/` when a source changed since it was made, or always with `force`. */
export function ensureBuild(
  root: string,
  node: string,
  options?: { readonly force?: boolean },
): Promise<void>;
