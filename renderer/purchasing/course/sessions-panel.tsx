import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Course, CourseSession } from '#shared/purchasing/courses.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { Panel } from '../../ui/panel.tsx';
import { orderPageTexts } from '../order/texts.ts';
import { AttendanceGrid } from './attendance-grid.tsx';
import { SessionDialog } from './session-dialog.tsx';

const texts = orderPageTexts.sessions;

export interface CourseSessionsProps {
  readonly order: OrderDetail;
  readonly course: Course;
}

/** The sessions of a course, and who came to each. */
export function CourseSessions({ order, course }: CourseSessionsProps) {
  const [open, setOpen] = useState<{ readonly session: CourseSession | null } | null>(null);
  const mayChange = order.status !== 'geannuleerd' && order.status !== 'afgewezen';
  return (
    <Panel
      flush
      title={texts.title}
      aside={
        mayChange && (
          <Button
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen({ session: null })}
          >
            {texts.add}
          </Button>
        )
      }
    >
      {course.sessions.length === 0 ? (
        <p className="p-panel-line">{texts.none}</p>
      ) : (
        <AttendanceGrid
          order={order}
          course={course}
          onSession={(session) => setOpen({ session })}
        />
      )}
      {open !== null && (
        <SessionDialog
          orderId={order.id}
          session={open.session}
          last={course.sessions.at(-1) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}
