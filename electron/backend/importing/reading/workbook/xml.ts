const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const reference = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi;

const decoded = (text: string): string =>
  text.replace(reference, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = Number(name.replace('#x', '0x').replace('#', ''));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The attributes in the text of a tag, without the prefix of their namespace. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(
    /(?:\w+:)?([\w]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name, decoded(double ?? single ?? ''));
  }
  return attributes;
}

/** The attributes of each element of this name in a small part of a workbook, in their order. */
export const elementsOf = (xml: string, name: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^<>]*)>`, 'g'))].map(([, tag = '']) =>
    attributesOf(tag),
  );
