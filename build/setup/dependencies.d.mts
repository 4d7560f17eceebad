/** Makes sure that what package-lock.json names is installed, and gives the project's own Node. */
export function ensureDependencies(root: string): Promise<string>;
