import { addDays } from '#shared/kernel/calendar.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import { productOf, whollyFrom } from './buying.ts';
import { workday, workdayBefore } from './days.ts';
import type { Person } from './people.ts';
import type { PracticeStep, Story } from './practice-team.ts';
import { funds, offers } from './supply.ts';

/** A course of eight meetings with its attendance list; it is half-way. */
export function groupCourse(people: readonly Person[], story: Story): PracticeStep[] {
  const { today, chance, clientId } = story;
  const startDate = workday(addDays(today, -30));
  const orderedOn = workdayBefore(addDays(startDate, -14));
  const sessionDates = Array.from({ length: 8 }, (_, week) => addDays(startDate, week * 7));
  const offer = offers.group;
  let orderId = 0;
  const held = sessionDates.filter((date) => date < today);
  return [
    {
      on: orderedOn,
      act: async (ask) => {
        const { order } = await ask('purchasing.order', {
          costKind: 'groep',
          productId: await productOf(ask, offer),
          unit: 'groep',
          vatRate: offer.vatRate,
          startDate,
          endDate: sessionDates.at(-1) ?? startDate,
          budgetYear: yearOf(startDate),
          lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: offer.priceCents }],
          course: {
            sharing: 'ingepland',
            capacity: 10,
            clientIds: people.map(({ number }) => clientId(number)),
            sessionDates,
          },
          funding: await whollyFrom(ask, funds.guidance),
        });
        orderId = order.id;
      },
    },
    ...held.map((date, at): PracticeStep => ({
      on: date,
      act: async (ask) => {
        const { course } = await ask('purchasing.orderDetail', { orderId });
        const session = course?.sessions[at];
        if (course === null || session === undefined) return;
        await ask('purchasing.saveAttendance', {
          orderId,
          sessionId: session.id,
          attendance: course.participants.map(({ id }) => ({
            participantId: id,
            state: chance.oneOf([
              'aanwezig',
              'aanwezig',
              'aanwezig',
              'afgemeld',
              'afwezig',
            ] as const),
          })),
        });
      },
    })),
  ];
}
