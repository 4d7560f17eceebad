import type { Backend } from '../backend-process/backend.ts';
import { withPracticeMark } from '#shared/kernel/letterhead.ts';

/** What stands at the left in the head of each page. */
const headLeft = /(<html\b[^>]*\bdata-head-left=")/;

/**
 * A document as it is printed: from the practice file it says on each page that its people are invented. What has no
 * head with a municipality tells of nobody, and stays as it is.
 */
export function markedAsPractice(html: string, backend: Pick<Backend, 'practises'>): string {
  return backend.practises() ? html.replace(headLeft, `$1${withPracticeMark('')}`) : html;
}
