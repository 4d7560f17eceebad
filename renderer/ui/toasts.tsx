import { Notifications } from '@mantine/notifications';
import './all-styles.ts';

/** Where toasts are shown. Once, at the root. */
export function Toasts() {
  return (
    <Notifications
      className="t-toasts"
      position="bottom-left"
      containerWidth={440}
      limit={2}
      pauseResetOnHover="all"
    />
  );
}
