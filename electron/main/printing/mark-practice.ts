import type { Backend } from '../backend-process/backend.ts';
import { askChecked } from '../backend-process/ask-checked.ts';

/** Before what stands at the left in the head of each page. */
const invented = 'Oefenbestand: verzonnen mensen. ';

const headLeft = /(<html\b[^>]*\bdata-head-left=")/;

/**
 * A document as it is printed: from the practice file it says on each page that its people are invented. What has no
 * head with a municipality tells of nobody, and stays as it is.
 */
export async function markedAsPractice(
  html: string,
  backend: Pick<Backend, 'ask'>,
): Promise<string> {
  const open = await askChecked(backend, 'team.status', {});
  const practises = open.ok && open.value?.practice === true;
  return practises ? html.replace(headLeft, `$1${invented}`) : html;
}
