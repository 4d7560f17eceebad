import type { Backend } from '../backend-process/backend.ts';
import { withPracticeMark } from '#shared/kernel/letterhead.ts';
import { askChecked } from '../backend-process/ask-checked.ts';

/** What stands at the left in the head of each page. */
const headLeft = /(<html\b[^>]*\bdata-head-left=")/;

/**
 * A document as it is printed: from the practice file it says on each page that its people are invented. What has no
 * head with a municipality tells of nobody, and stays as it is.
 */
export async function markedAsPractice(
  html: string,
  backend: Pick<Backend, 'ask'>,
): Promise<string> {
  return (await isPractice(backend)) ? html.replace(headLeft, `$1${withPracticeMark('')}`) : html;
}

/** Whether the file to practise with is open. */
export async function isPractice(backend: Pick<Backend, 'ask'>): Promise<boolean> {
  const open = await askChecked(backend, 'team.status', {});
  return open.ok && open.value?.practice === true;
}
