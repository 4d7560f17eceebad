/** The Electron program, when it is on this machine. */
export function findElectron(root: string): string | undefined;
/** The Electron program, downloaded when that can be done quickly. */
export function ensureElectron(root: string, node: string): Promise<string | undefined>;
/** Whether the place of the download answers at all. */
export function isElectronReachable(version: string): Promise<boolean>;
