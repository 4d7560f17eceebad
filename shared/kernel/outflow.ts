/** With parttime work a part of the benefit remains; every other outflow leaves bijstand altogether. */
export const leavesBijstand = (kind: string): boolean => kind !== 'parttime-werk';
