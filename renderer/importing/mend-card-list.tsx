import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';

export interface CardListHandle {
  /** Brings a card into view and puts the focus on its first field, or else its first button. */
  readonly focusCard: (key: string | number) => void;
}

export interface CardListProps<Item> {
  /** What the list shows: 'Rijen met een fout'. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly children: (item: Item) => ReactNode;
  /** About how high a card is, before it is measured. */
  readonly height: number;
  /** Hears which cards are in view, so that what they show can be fetched. */
  readonly onVisible?: (items: readonly Item[]) => void;
  readonly handle?: Ref<CardListHandle>;
}

/**
 * A long list of cards with fields and buttons in them; only those in view exist. The card that has the
 * focus stays in the document while it is scrolled out of view.
 */
export function CardList<Item>(props: CardListProps<Item>) {
  const { items, keyOf, onVisible } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | number | null>(null);
  const focusedAt = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.height,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 4,
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return focusedAt < 0 || visible.includes(focusedAt)
        ? visible
        : [...visible, focusedAt].sort((a, b) => a - b);
    },
  });

  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    onVisible?.(items.slice(first, last + 1));
  }, [onVisible, items, first, last]);

  useImperativeHandle(props.handle, () => ({
    focusCard: (key) => {
      const index = items.findIndex((item) => keyOf(item) === key);
      if (index < 0) return;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      // The card comes into the document with the next frame, its measure with the one after.
      const attempt = (left: number) => {
        const card = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
        const place =
          card?.querySelector<HTMLElement>('input') ?? card?.querySelector<HTMLElement>('button');
        if (place) {
          place.focus({ preventScroll: true });
          if (place instanceof HTMLInputElement && place.type === 'text') place.select();
          card?.scrollIntoView({ block: 'nearest' });
        } else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
      };
      requestAnimationFrame(() => attempt(5));
    },
  }));

  return (
    <div ref={scroller} className="i-cards">
      <div
        role="list"
        aria-label={props.label}
        className="i-cards-body"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {shown.map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className="i-card"
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setFocused(keyOf(item))}
              onBlur={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
              }}
            >
              {props.children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
