import './brand.css';

export interface BrandProps {
  readonly size?: 'navigation' | 'welcome';
}

/** The name with its sign: three treads that rise, the last one climbed. */
export function Brand({ size = 'navigation' }: BrandProps) {
  const height = size === 'navigation' ? 22 : 28;
  return (
    <span className="t-brand" data-size={size}>
      <svg
        width={height}
        height={height}
        viewBox="0 0 22 22"
        shapeRendering="crispEdges"
        aria-hidden
      >
        <rect className="t-tread-reached" x="0" y="14" width="6" height="8" />
        <rect className="t-tread-reached" x="7" y="8" width="6" height="14" />
        <rect className="t-tread-climbed" x="14" y="2" width="8" height="20" />
        <rect className="t-tread-cap" x="14" y="0" width="8" height="2" />
      </svg>
      <span className="t-brand-name">Trede</span>
    </span>
  );
}
