/** A number with its noun. */
export const counted = {
  boundary_one: '{{count, number}} boundary',
  boundary_other: '{{count, number}} boundaries',
  element_one: '{{count, number}} element',
  element_other: '{{count, number}} elements',
  flow_one: '{{count, number}} flow',
  flow_other: '{{count, number}} flows',
  question_one: '{{count, number}} question',
  question_other: '{{count, number}} questions',
  threat_one: '{{count, number}} threat',
  threat_other: '{{count, number}} threats',
  trustBoundary_one: '{{count, number}} trust boundary',
  trustBoundary_other: '{{count, number}} trust boundaries',
} as const;
