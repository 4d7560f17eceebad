import { z } from 'zod';

/**
 * Sets up zod for a process, once, at its start: a Dutch sentence where a schema does not write one
 * itself, and no evaluated code, which the window's content security policy forbids.
 */
export function configureValidation(): void {
  z.config({ jitless: true, customError: (issue) => sentenceFor(issue.code, issue['format']) });
}

function sentenceFor(code: string | undefined, format: unknown): string {
  if (code === 'invalid_format' && format === 'date') {
    return 'Schrijf een dag die bestaat, als dd-mm-jjjj.';
  }
  if (code === 'too_big') return 'Dit is te groot of te lang. Vul minder in.';
  if (code === 'too_small') return 'Dit is te klein of te kort. Vul meer in.';
  if (code === 'invalid_value') return 'Kies een van de mogelijkheden.';
  return 'Vul dit veld in.';
}
