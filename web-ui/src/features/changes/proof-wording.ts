import type { Direction } from '@/lib/api/types';

const NEW_WRITER = 'The new version may send this; the old contract rejects it';
const OLD_WRITER = 'The old version may send this; the new contract rejects it';
const OLD_CLIENT = 'Valid before, rejected after';
const NEW_CLIENT = 'Valid after, rejected before';

/** What a payload proves. Only the backward and forward modes tell which side is the reader. */
export function proofWording(mode: string, direction: Direction | null | undefined): string {
  const emitted = direction === 'emitted';
  if (mode.startsWith('BACKWARD')) return emitted ? NEW_WRITER : OLD_CLIENT;
  if (mode.startsWith('FORWARD')) return emitted ? OLD_WRITER : NEW_CLIENT;
  return 'One version allows this, the other rejects it';
}
