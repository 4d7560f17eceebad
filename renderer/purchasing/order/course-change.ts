import type { CourseSharing } from '#shared/purchasing/courses.ts';
import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import { orderTexts } from '../ordering/texts.ts';
import { orderPageTexts } from './texts.ts';

type Values = Readonly<Record<string, string>>;

/** The fields of a course, as typed; of another order there are none. */
export const courseValuesOf = ({ course }: OrderDetail): Values =>
  course === null
    ? {}
    : {
        capacity: course.capacity === null ? '' : String(course.capacity),
        sharing: course.sharing,
      };

/** What these fields are called. */
export const courseLabelsOf = ({ course }: OrderDetail): Values => {
  const { capacity, sharing } = orderTexts.fields;
  return course === null ? {} : { capacity, sharing };
};

/** What the course becomes; `null`: it stays as it is, or the order is none. */
export function courseOf({ course }: OrderDetail, values: Values): OrderChange['course'] {
  if (course === null) return null;
  const places = (values['capacity'] ?? '').trim();
  const next = {
    sharing: values['sharing'] as CourseSharing,
    capacity: places === '' ? null : Number(places),
  };
  return next.sharing === course.sharing && next.capacity === course.capacity ? null : next;
}

/** What is wrong with the number of places, in a sentence. */
export function courseProblems({ course }: OrderDetail, values: Values): Record<string, string> {
  const places = (values['capacity'] ?? '').trim();
  if (course === null || places === '') return {};
  if (!/^\d{1,3}$/.test(places) || Number(places) === 0) {
    return { capacity: orderTexts.check.capacity };
  }
  const taking = course.participants.length;
  return Number(places) < taking ? { capacity: orderPageTexts.changing.tooFewPlaces(taking) } : {};
}
