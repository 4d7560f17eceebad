import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

/** Reads the place of the toasts before the first of them is there. */
export const readToastsAhead = () => import('./toasts.tsx');

const Toasts = lazy(() => readToastsAhead().then((found) => ({ default: found.Toasts })));

/** The place of the toasts, from the first one on: the first screen is drawn without it. */
export function LateToasts() {
  const { notifications } = useNotifications();
  const [wanted, setWanted] = useState(false);
  if (notifications.length > 0 && !wanted) setWanted(true);
  return (
    wanted && (
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
    )
  );
}
