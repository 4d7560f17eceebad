import { showSection, useSectionInView, type Section } from './sections.ts';
import { texts } from './texts.ts';

/** The parts of the report, as links to where they stand. */
export function Contents({ sections }: { readonly sections: readonly Section[] }) {
  const [current, setCurrent] = useSectionInView(sections);
  return (
    <nav aria-label={texts.contents.label}>
      <h2 className="e-title">{texts.contents.title}</h2>
      <ul className="e-contents">
        {sections.map(({ id, title, under }) => (
          <li key={id} data-under={under || undefined}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
              onClick={(event) => {
                // The hash is the route here, so the link moves the page by itself.
                event.preventDefault();
                showSection(id);
                setCurrent(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
