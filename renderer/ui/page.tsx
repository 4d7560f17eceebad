import { useEffect, type ReactNode } from 'react';
import './page.css';

export interface PageProps {
  /** The page has exactly the height of the window, so that a list in it scrolls and its foot stays in view. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** The content beside the navigation and under the top bar, with 24 px around it. */
export function Page({ fill, children }: PageProps) {
  return (
    <div className="t-page" data-fill={fill || undefined}>
      {children}
    </div>
  );
}

export interface PageHeadProps {
  readonly title: string;
  /** A number or badges directly behind the title. */
  readonly beside?: ReactNode;
  /** One line that says what and when. */
  readonly line?: ReactNode;
  /** Buttons on the right, the primary one (`variant="filled"`) last. */
  readonly actions?: ReactNode;
  /** The page above this one. */
  readonly parent?: { readonly label: string; readonly href: string };
  /** What the page is called behind its parent, when the title repeats that one. */
  readonly crumb?: string;
}

/** The head of a page; also the title of the window. */
export function PageHead({ title, beside, line, actions, parent, crumb }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} - Trede`;
  }, [title]);
  return (
    <header className="t-page-head">
      <div className="t-page-head-text">
        {parent !== undefined && (
          <nav aria-label="Kruimelpad" className="t-crumbs">
            <a href={parent.href}>{parent.label}</a>
            <span aria-hidden>›</span>
            <span>{crumb ?? title}</span>
          </nav>
        )}
        <div className="t-page-title-row">
          <h1 className="t-page-title">{title}</h1>
          {beside}
        </div>
        {line !== undefined && <p className="t-page-line">{line}</p>}
      </div>
      {actions !== undefined && <div className="t-page-actions">{actions}</div>}
    </header>
  );
}

export interface PageColumnsProps {
  readonly children: ReactNode;
  /** Panels with what follows from the main column. Never the only way to do something. */
  readonly side: ReactNode;
  /** Between 288 and 404 px. */
  readonly sideWidth?: number;
}

/** Main column and side column; below 1100 px the side goes under the main one. */
export function PageColumns({ children, side, sideWidth = 344 }: PageColumnsProps) {
  return (
    <div className="t-columns" style={{ '--side-width': `${sideWidth}px` }}>
      <div className="t-column">{children}</div>
      <aside className="t-column">{side}</aside>
    </div>
  );
}
