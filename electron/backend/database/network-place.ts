import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Kinds of file system, as Linux numbers them, that live on another computer. */
const networkFileSystems: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x65735546, // FUSE: sshfs and the like
  0x01021997, // 9P: a folder of the host
]);

/**
 * Whether the file stands on a network drive, or may do so: there a write-ahead log is unsafe. A link counts for
 * what it leads to, for there the journal comes. When it cannot be told, the answer is yes, which is slower and
 * always safe.
 *
 * @param realPath where a path leads; throws when there is nothing
 */
export function isNetworkPlace(
  path: string,
  platform: NodeJS.Platform = process.platform,
  realPath: (path: string) => string = realpathSync.native,
): boolean {
  try {
    const real = realPlace(path, realPath);
    if (platform === 'win32') return isNetworkPath(real);
    if (platform === 'linux') return networkFileSystems.has(statfsSync(real).type);
    return isNetworkPath(real) || real.startsWith('/Volumes/');
  } catch {
    return true;
  }
}

/** Where a file really stands; of one that is still to be made, the folder that it will stand in. */
function realPlace(path: string, realPath: (path: string) => string): string {
  try {
    return realPath(path);
  } catch {
    return `${realPath(dirname(path))}/`;
  }
}

/** `\\server\share\...` and `//server/share/...`, but not `\\?\C:\...`, which is a local drive. */
export function isNetworkPath(path: string): boolean {
  const plain = path.replaceAll('/', '\\');
  if (/^\\\\[?.]\\UNC\\/i.test(plain)) return true;
  return plain.startsWith('\\\\') && !/^\\\\[?.]\\/.test(plain);
}
