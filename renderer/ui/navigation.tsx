import type { Icon } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { formatCount } from '#shared/kernel/text.ts';
import { Brand } from './brand.tsx';
import { texts } from './texts.ts';
import { useHeightProperty } from './use-height-property.ts';
import './navigation.css';

export interface NavigationItem {
  readonly label: string;
  /** A hash address: '#/klanten'. */
  readonly href: string;
  readonly icon: Icon;
  /** In plain figures behind the label. */
  readonly count?: number | undefined;
  /** What that number counts: 'mijn klanten: 10 in begeleiding'. */
  readonly counted?: string | undefined;
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
              title={item.counted === undefined ? item.label : `${item.label}, ${item.counted}`}
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

/** Toasts stand above it: its height is a custom property of the document. */
function NavigationFoot({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useHeightProperty(foot, '--nav-foot-height');
  return (
    <div ref={foot} className="t-nav-foot">
      {children}
    </div>
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
      <NavigationFoot>{foot}</NavigationFoot>
    </>
  );
}
