import { createElement, type ReactElement } from 'react';
import type { Drawing, Fill } from '#shared/evaluation/charts/marks.ts';
import { shapesOf, swatchOf, type SvgShape } from '#shared/evaluation/charts/svg-shape.ts';

interface MarksProps {
  readonly marks: Drawing['marks'];
  readonly fills: readonly Fill[];
  /** Of the drawing: begins the ids of its patterns. */
  readonly id: string;
}

/** What stands in the SVG of a drawing. */
export const Marks = ({ marks, fills, id }: MarksProps) => shapesOf(marks, fills, id).map(element);

/** A bar as it looks, beside its name in the legend. */
export const Swatch = ({ fill, id }: { readonly fill: Fill; readonly id: string }) =>
  element(swatchOf(fill, id), 0);

const element = ({ tag, attributes, text, children }: SvgShape, key: number): ReactElement =>
  createElement(tag, { ...attributes, key }, text ?? children?.map(element));
