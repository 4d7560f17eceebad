import type { ReactNode } from 'react';
import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** What can be done with the order or the request behind a trajectory; purchasing makes it. */
export type OrderMenuOf = (
  trajectory: ClientTrajectory,
  client: { readonly id: Id; readonly name: string },
) => ReactNode;
