import type { counted as english } from '../en/counted';
import type { Translation } from '../phrase';

export const counted: Translation<typeof english> = {
  boundary_one: '{{count, number}} Grenze',
  boundary_other: '{{count, number}} Grenzen',
  element_one: '{{count, number}} Element',
  element_other: '{{count, number}} Elemente',
  flow_one: '{{count, number}} Datenfluss',
  flow_other: '{{count, number}} Datenflüsse',
  question_one: '{{count, number}} Frage',
  question_other: '{{count, number}} Fragen',
  threat_one: '{{count, number}} Bedrohung',
  threat_other: '{{count, number}} Bedrohungen',
  trustBoundary_one: '{{count, number}} Vertrauensgrenze',
  trustBoundary_other: '{{count, number}} Vertrauensgrenzen',
};
