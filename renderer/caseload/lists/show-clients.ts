import type { QueryClient } from '@tanstack/react-query';
import { everybodyOf } from './list-state.ts';

/* Each sets the list of clients, before it is opened, to those of something that search found. */

/** With a trajectory at this provider. */
export const showProvider = (memory: QueryClient, provider: string): void =>
  everybodyOf(memory, { provider: [provider] });

/** Whom this klantmanager guides. */
export const showCaseManager = (memory: QueryClient, name: string): void =>
  everybodyOf(memory, { caseManager: [name] });

/** Who works there now. */
export const showEmployer = (memory: QueryClient, employer: string): void =>
  everybodyOf(memory, { employer: [employer] });
