import { Popover } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { terms, type TermId } from '#shared/help/terms.ts';
import { onFirstEscape } from '../lib/first-escape.ts';
import './term.css';

/** Who moves the pointer over a word on the way to something else sees nothing. */
const openAfter = 350;
/** Long enough to move from the word to its explanation. */
const closeAfter = 200;

/** Opens and closes by itself; by keyboard at once, by pointer after a moment. */
function useTip() {
  const [opened, setOpened] = useState(false);
  const timer = useRef<number>(undefined);
  const set = (next: boolean, after = 0) => {
    window.clearTimeout(timer.current);
    if (after === 0) setOpened(next);
    else timer.current = window.setTimeout(() => setOpened(next), after);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!opened) return undefined;
    return onFirstEscape(() => {
      setOpened(false);
      return true;
    });
  }, [opened]);
  return { opened, set };
}

export interface TermProps {
  readonly id: TermId;
  /** As it stands in the text; left out, the word as the glossary has it. */
  readonly children?: string;
}

/**
 * A word of the field with a dotted line: what it means shows on the pointer and on keyboard focus. The
 * explanation can be pointed at, and goes with Escape. A screen reader hears the word, and the explanation only
 * when it gets the focus. Not in the label of a field: there it would take the click.
 */
export function Term({ id, children }: TermProps) {
  const { name, meaning } = terms[id];
  const { opened, set } = useTip();
  return (
    <Popover
      opened={opened}
      position="bottom-start"
      offset={6}
      width={300}
      shadow="xl"
      withRoles={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <dfn
          className="t-term"
          tabIndex={0}
          aria-description={meaning}
          onMouseEnter={() => set(true, openAfter)}
          onMouseLeave={() => set(false, closeAfter)}
          onFocus={(event) => {
            if (event.currentTarget.matches(':focus-visible')) set(true);
          }}
          onBlur={() => set(false)}
          onClick={() => set(true)}
        >
          {children ?? name}
        </dfn>
      </Popover.Target>
      <Popover.Dropdown
        className="t-term-tip"
        role="tooltip"
        onMouseEnter={() => set(true)}
        onMouseLeave={() => set(false, closeAfter)}
      >
        {meaning}
      </Popover.Dropdown>
    </Popover>
  );
}

/** A piece of a text, and the word that it is of those that are explained. */
interface Piece {
  readonly text: string;
  readonly id: TermId | null;
}

/** Cuts a text at the first place of each word. 'Bijstandspartijen' is one too, 'inkoopfonds' is no fund. */
function cut(text: string, of: readonly TermId[]): Piece[] {
  const found = of
    .map((id) => ({ id, match: wordIn(text, terms[id].name) }))
    .flatMap(({ id, match }) => (match === null ? [] : [{ id, at: match.index, word: match[0] }]))
    .sort((one, other) => one.at - other.at);
  let end = 0;
  const pieces: Piece[] = [];
  for (const { id, at, word } of found) {
    pieces.push({ text: text.slice(end, at), id: null }, { text: word, id });
    end = at + word.length;
  }
  return [...pieces, { text: text.slice(end), id: null }].filter((piece) => piece.text !== '');
}

const wordIn = (text: string, name: string): RegExpExecArray | null =>
  new RegExp(`(?<!\\p{L})${name}\\p{L}*`, 'iu').exec(text);

export interface ExplainedProps {
  readonly text: string;
  /** Those of which the name stands in the text are explained. */
  readonly of: readonly TermId[];
}

/** A text of which the words of the field are explained, each where it first occurs. */
export const Explained = ({ text, of }: ExplainedProps) =>
  cut(text, of).map((piece) =>
    piece.id === null ? (
      piece.text
    ) : (
      <Term key={piece.id} id={piece.id}>
        {piece.text}
      </Term>
    ),
  );
