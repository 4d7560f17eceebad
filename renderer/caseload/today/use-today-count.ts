import { useMemo } from 'react';
import { useCall } from '../../lib/use-call.ts';
import { countNow } from './count-now.ts';
import { useNow } from './use-now.ts';

/** How many signals are for now or for this week: mine, or of the team while nobody said who works here. */
export function useTodayCount(): number | undefined {
  const { day } = useNow();
  const clients = useCall('caseload.list', {});
  const signals = useCall('caseload.signals', {});
  const settings = useCall('caseload.settings', {});
  return useMemo(() => {
    if (clients.data === undefined || signals.data === undefined || settings.data === undefined) {
      return undefined;
    }
    return countNow(signals.data, clients.data, settings.data.me, day);
  }, [clients.data, signals.data, settings.data, day]);
}
