import { z } from 'zod';

/**
 * Sets up zod for a process. Every process imports this file before anything else: a schema decides when
 * it is made whether it may generate code, which the window's content security policy forbids.
 */
z.config({ jitless: true, customError: sentenceFor });

/** A Dutch sentence where a schema does not write one itself. */
function sentenceFor(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  if (input === undefined || input === null || input === '') return 'Vul dit veld in.';
  switch (issue.code) {
    case 'invalid_type':
      return 'Vul dit veld in.';
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Schrijf een dag die bestaat, als dd-mm-jjjj.'
        : 'Kijk dit veld na.';
    case 'invalid_value':
      return 'Maak een keuze.';
    // Without the bound itself: of an amount it is in cents.
    case 'too_big':
      return 'Dit is te groot of te lang. Vul minder in.';
    case 'too_small':
      return 'Dit is te klein of te kort. Vul meer in.';
    default:
      return 'Kijk dit veld na.';
  }
}
