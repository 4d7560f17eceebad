import { Anchor } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import {
  IconBriefcase,
  IconBuilding,
  IconNote,
  IconRoute,
  IconSearch,
  IconTag,
  IconUser,
  IconUserStar,
  type Icon,
} from '@tabler/icons-react';
import { useMemo, type RefObject } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import { nearName } from '../caseload/lists/search.ts';
import { showCaseManager, showEmployer, showProvider } from '../caseload/lists/show-clients.ts';
import { showSection, showTypes } from '../caseload/settings/show-section.ts';
import { goTo } from '../lib/navigate.ts';
import { paths } from '../lib/paths.ts';
import { useMayAsk } from '../lib/current-user.ts';
import { useCall } from '../lib/use-call.ts';
import { useQueryClient } from '@tanstack/react-query';
import { actsFor, type OpenDialog, type SearchAct } from './search-acts.ts';
import { shareOut } from './search-results.ts';
import { useSearchHits } from './use-search-hits.ts';
import { useChosenLine } from './use-chosen-line.ts';
import { texts } from './texts.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onDialog: OpenDialog;
  /** A line was chosen that leads elsewhere: the focus is not to come back. */
  readonly onGone: () => void;
}

/** A line of the box; of each group one list. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: Icon;
  readonly run: () => void;
  readonly stays?: true;
}

const words = texts.search;

/** The field and what was found, while the box is open. */
export function SearchBox({ query, field, onQuery, onDialog, onGone }: SearchBoxProps) {
  const { hits, isFresh } = useSearchHits(query);
  const memory = useQueryClient();
  const { box, ...keys } = useChosenLine(query.trim(), hits, isFresh);
  const mayAsk = useMayAsk();
  const acts = actsFor(query, hits.clients, onDialog, mayAsk, memory);
  const asks = mayAsk('caseload.search') ? words.placeholder : words.pages;
  const groups: readonly { readonly label: string; readonly lines: readonly Line[] }[] = [
    {
      label: words.clients,
      lines: hits.clients.map((client) => ({
        key: `client-${client.clientId}`,
        label: listedName(client),
        description: client.clientNumber,
        icon: IconUser,
        run: () => goTo(paths.client(client.clientId)),
      })),
    },
    {
      label: words.caseManagers,
      lines: hits.caseManagers.map(({ name, clientCount }) => ({
        key: `case-manager-${name}`,
        label: name,
        description: words.clientsOf(clientCount),
        icon: IconUserStar,
        run: () => {
          // Nobody to list: the team tells who it is.
          if (clientCount === 0) {
            showSection(memory, 'members');
            goTo(paths.settings);
            return;
          }
          showCaseManager(memory, name);
          goTo(paths.caseload);
        },
      })),
    },
    {
      label: words.trajectories,
      lines: hits.trajectories.map(
        ({ trajectoryId, clientId, clientName, typeName, startDate }) => ({
          key: `trajectory-${trajectoryId}`,
          label: typeName,
          description: words.trajectoryOf(clientName, formatDate(startDate)),
          icon: IconRoute,
          run: () => goTo(paths.clientTab(clientId, 'trajecten')),
        }),
      ),
    },
    {
      label: words.providers,
      lines: hits.providers.map(({ name, clientCount, typeIds }) => ({
        key: `provider-${name}`,
        label: name,
        description: words.clientsOf(clientCount),
        icon: IconBuilding,
        run: () => {
          // Nobody to list: the types of trajectories that it offers tell who it is.
          if (clientCount === 0) {
            showTypes(memory, typeIds);
            goTo(paths.settings);
            return;
          }
          showProvider(memory, name);
          goTo(paths.caseload);
        },
      })),
    },
    {
      label: words.employers,
      lines: hits.employers.map(({ name, clientCount }) => ({
        key: `employer-${name}`,
        label: name,
        description: words.worksThere(clientCount),
        icon: IconBriefcase,
        run: () => {
          showEmployer(memory, name);
          goTo(paths.caseload);
        },
      })),
    },
    {
      label: words.types,
      lines: hits.types.map(({ typeId, name, clientCount }) => ({
        key: `type-${typeId}`,
        label: name,
        description: words.clientsOf(clientCount),
        icon: IconTag,
        run: () => {
          showTypes(memory, [typeId]);
          goTo(paths.settings);
        },
      })),
    },
    {
      label: words.notes,
      lines: hits.notes.map(({ id, clientId, clientName, date, source, excerpt }) => ({
        key: `${source}-${id}`,
        label: excerpt,
        description: words.noteOf(clientName, formatDate(date)),
        icon: IconNote,
        run: () => goTo(paths.clientTab(clientId, source === 'contact' ? 'contacten' : 'plan')),
      })),
    },
    { label: words.acts, lines: acts.map(({ words: _typed, ...act }: SearchAct): Line => act) },
  ];
  const shares = shareOut(groups.map(({ lines }) => lines.length));
  const nothing = shares.every((share) => share === 0);
  return (
    <div ref={box} {...keys}>
      <Spotlight.Search
        ref={field}
        placeholder={asks}
        aria-label={asks}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, lines }, group) =>
          (shares[group] ?? 0) === 0 ? null : (
            <Spotlight.ActionsGroup key={label} label={label}>
              {lines.slice(0, shares[group]).map(({ key, icon: Sign, run, stays, ...shown }) => (
                <Spotlight.Action
                  key={key}
                  data-line={key}
                  {...shown}
                  leftSection={<Sign size={18} stroke={1.6} aria-hidden />}
                  onClick={() => {
                    run();
                    if (stays !== true) onGone();
                  }}
                />
              ))}
            </Spotlight.ActionsGroup>
          ),
        )}
      </Spotlight.ActionsList>
      {nothing && isFresh && <Nothing query={query} onQuery={onQuery} />}
    </div>
  );
}

/** Nothing was found: whom the user may have meant. */
function Nothing({ query, onQuery }: Pick<SearchBoxProps, 'query' | 'onQuery'>) {
  const clients = useCall('caseload.list', {}).data;
  const near = useMemo(() => nearName(query, clients ?? []), [query, clients]);
  return (
    <p className="t-search-nothing" role="status">
      {words.nothing(query.trim())}{' '}
      {near === null ? (
        words.nothingHint
      ) : (
        <>
          {words.didYouMean}
          <Anchor component="button" type="button" fz={14} onClick={() => onQuery(near)}>
            {near}
          </Anchor>
          ?
        </>
      )}
    </p>
  );
}
