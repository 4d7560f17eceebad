import { z } from 'zod';

/**
 * Must be loaded before any schema is made: the CSP forbids the code that zod would otherwise generate.
 * The sentences are for schemas that bring none of their own.
 */
z.config({
  jitless: true,
  customError: (issue) => {
    const missing = issue.input === undefined || issue.input === null || issue.input === '';
    if (missing) return 'Vul dit veld in.';
    if (issue.code === 'invalid_value') return 'Maak een keuze.';
    if (issue.code === 'too_big') return `Dit is te veel. Het hoogste is ${String(issue.maximum)}.`;
    if (issue.code === 'too_small')
      return `Dit is te weinig. Het laagste is ${String(issue.minimum)}.`;
    return 'Kijk dit veld na.';
  },
});
