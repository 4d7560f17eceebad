import { IconShieldLock } from '@tabler/icons-react';
import { texts } from './texts.ts';

/** The sentence at the foot of every screen outside the app. */
export function SafeFoot() {
  return (
    <>
      <IconShieldLock size={18} stroke={1.5} aria-hidden />
      {texts.safe}
    </>
  );
}
