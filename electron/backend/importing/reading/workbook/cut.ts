import { DamagedZip } from './zip.ts';

/**
 * Cuts the children of an element into pieces of about `size` bytes, each a number of whole children.
 * Of a sheet of 200 MB only one piece is a text at a time.
 *
 * @param child the name of the children of which a piece ends with a whole one
 * @throws DamagedZip when the element does not end
 */
export function* cut(
  xml: Buffer,
  element: string,
  child: string,
  size = 256 * 1024,
): Generator<Buffer> {
  const name = xml.indexOf(element);
  const open = xml.lastIndexOf('<', name);
  if (name < 0 || open < 0) throw new DamagedZip();
  const prefix = xml.toString('latin1', open + 1, name);
  const start = xml.indexOf('>', name) + 1;
  if (start === 0 || !/^(?:\w+:)?$/.test(prefix)) throw new DamagedZip();
  if (xml[start - 2] === 0x2f) return;
  const end = xml.lastIndexOf(`</${prefix}${element}>`);
  if (end < start) throw new DamagedZip();
  const closing = `</${prefix}${child}>`;
  for (let from = start; from < end;) {
    const found = from + size < end ? xml.indexOf(closing, from + size) : -1;
    const to = found < 0 || found > end ? end : found + closing.length;
    yield xml.subarray(from, to);
    from = to;
  }
}
