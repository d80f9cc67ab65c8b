import type { Speaker } from '../../language/speak';

/** `ends in 12 days`, `ends today`. */
export const endsInWords = (days: number, say: Speaker): string =>
  days === 0 ? say('reportThreats.endsToday') : say('reportThreats.endsIn', { count: days });
