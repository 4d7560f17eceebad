import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

export const viewIds = ['alle', 'begeleiding', 'partner', 'uitgestroomd'] as const;
export type ViewId = (typeof viewIds)[number];

const belongs: Readonly<Record<ViewId, (listed: ListedClient) => boolean>> = {
  alle: () => true,
  begeleiding: (listed) => !listed.hasLeft,
  partner: (listed) => listed.partnerWithoutTrajectory,
  uitgestroomd: (listed) => listed.hasLeft,
};

export const isInView = (view: ViewId, listed: ListedClient): boolean => belongs[view](listed);

/** The tabs, each with how many clients it holds. */
export const viewsOf = (clients: readonly ListedClient[]) =>
  viewIds.map((id) => ({
    id,
    label: texts.list.view[id],
    count: clients.reduce((count, listed) => (belongs[id](listed) ? count + 1 : count), 0),
  }));
