import type { CountedFile } from './counted-file.ts';
import type { MoneyRule } from './rules.ts';

/** What must hold of orders and courses as a whole. */
export const orderRules: readonly MoneyRule[] = [
  {
    rule: 'Een order heeft ten minste één regel.',
    faults: ({ rows }) => {
      const filled = new Set(rows.lines.map((line) => line.order_id));
      return rows.orders
        .filter(({ id }) => !filled.has(id))
        .map(({ id }) => ({ subject: 'order', id }));
    },
  },
  {
    rule: 'Van een order die is goedgekeurd, is bekend wie dat deed.',
    faults: ({ rows }) =>
      rows.orders
        .filter(({ approval, decided_by: by }) => approval === 'akkoord' && by === null)
        .map(({ id }) => ({ subject: 'order', id })),
  },
  {
    rule: 'Een traject hoort bij één order die niet is geannuleerd of afgewezen.',
    faults: (file) => {
      const seen = new Map<number, number>();
      return boughtWith(file)
        .filter(({ orderId, trajectoryId }) => {
          const known = seen.get(trajectoryId) ?? orderId;
          seen.set(trajectoryId, known);
          return known !== orderId;
        })
        .map(({ orderId }) => ({ subject: 'order', id: orderId }));
    },
  },
  {
    rule: 'Bij een bijeenkomst van een cursus zijn alleen deelnemers van die cursus.',
    faults: ({ rows }) => {
      const sessions = new Map(rows.sessions.map((one) => [one.id, one.order_id]));
      const participants = new Map(rows.participants.map((one) => [one.id, one.order_id]));
      return rows.attendance.flatMap((one) => {
        const orderId = sessions.get(one.session_id);
        if (orderId === undefined || orderId === participants.get(one.participant_id)) return [];
        return [{ subject: 'order' as const, id: orderId }];
      });
    },
  },
];

/** The trajectories of orders that stand or wait, of their lines and of the participants of courses. */
function boughtWith({ rows, orders }: CountedFile) {
  const all = [...rows.lines, ...rows.participants].flatMap((one) =>
    one.trajectory_id === null ? [] : [{ orderId: one.order_id, trajectoryId: one.trajectory_id }],
  );
  return all.filter(({ orderId }) => {
    const order = orders.get(orderId);
    return order !== undefined && order.cancelled_on === null && order.approval !== 'afgewezen';
  });
}
