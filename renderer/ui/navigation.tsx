import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCount } from '#shared/kernel/text.ts';
import { Brand } from './brand.tsx';
import { texts } from './texts.ts';
import './navigation.css';

export interface NavigationItem {
  readonly label: string;
  /** A hash address: '#/klanten'. */
  readonly href: string;
  readonly icon: Icon;
  /** In plain figures behind the label. */
  readonly count?: number | undefined;
  readonly current: boolean;
}

export interface NavigationProps {
  readonly items: readonly NavigationItem[];
  /** Under 'Beheer'. */
  readonly manageItems: readonly NavigationItem[];
  /** At the foot: which team, and Vergrendelen. */
  readonly foot: ReactNode;
}

function Items({ items }: { readonly items: readonly NavigationItem[] }) {
  return (
    <ul>
      {items.map((item) => {
        const Sign = item.icon;
        return (
          <li key={item.href}>
            <a
              className="t-nav-item"
              href={item.href}
              title={item.label}
              aria-current={item.current ? 'page' : undefined}
            >
              <Sign size={20} stroke={1.5} aria-hidden />
              <span className="t-nav-label">{item.label}</span>
              {item.count !== undefined && (
                <span className="t-nav-count">{formatCount(item.count)}</span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The pages that there are. The chosen one has surface, weight and a bar: three signs. */
export function Navigation({ items, manageItems, foot }: NavigationProps) {
  return (
    <>
      <div className="t-nav-brand">
        <Brand />
      </div>
      <div className="t-nav-items">
        <Items items={items} />
        <p className="t-nav-group">{texts.manage}</p>
        <Items items={manageItems} />
      </div>
      <div className="t-nav-foot">{foot}</div>
    </>
  );
}
