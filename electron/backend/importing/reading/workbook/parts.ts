import { DamagedZip } from './zip.ts';
import { attributesOf, elementsOf } from './xml.ts';

export interface SheetPart {
  readonly name: string;
  /** Its path inside the workbook. */
  readonly path: string;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  /** The sheets that the user sees, in the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as older Excel for the Mac did. */
  readonly from1904: boolean;
}

/** Reads the table of contents of a workbook from its two parts that hold it. */
export function workbookParts(workbookXml: string, relationsXml: string): WorkbookParts {
  const relations = elementsOf(relationsXml, 'Relationship').map((relation) => ({
    id: relation.get('Id') ?? '',
    kind: (relation.get('Type') ?? '').split('/').at(-1) ?? '',
    path: pathOf(relation.get('Target') ?? ''),
  }));
  const pathTo = (kind: string) => relations.find((one) => one.kind === kind)?.path ?? null;
  const sheets = elementsOf(workbookXml, 'sheet').flatMap((sheet): SheetPart[] => {
    const relation = relations.find(({ id }) => id === sheet.get('id'));
    const hidden = sheet.has('state') && sheet.get('state') !== 'visible';
    if (relation?.kind !== 'worksheet' || hidden) return [];
    return [{ name: sheet.get('name') ?? '', path: relation.path }];
  });
  if (elementsOf(workbookXml, 'sheet').length === 0) throw new DamagedZip();
  const properties = /<(?:\w+:)?workbookPr\b([^<>]*)>/.exec(workbookXml)?.[1] ?? '';
  return {
    sheets,
    sharedStrings: pathTo('sharedStrings'),
    styles: pathTo('styles'),
    from1904: ['1', 'true', 'on'].includes(attributesOf(properties).get('date1904') ?? ''),
  };
}

/** A target is relative to the folder of the workbook, or absolute. */
const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
