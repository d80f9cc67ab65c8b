/** What is told to screen readers alone. */
export const announce = {
  covers: 'It covers {{names}}.',
  done: 'Done: {{name}}.',
  movedIn: '{{name}} is now {{x, number}} from the left and {{y, number}} from the top of {{boundary}}.',
  movedOn: '{{name}} is now {{x, number}} to the right and {{y, number}} down on the diagram.',
} as const;
