/** The tour of five steps. */
export const tour = {
  answer: 'Answer what is known',
  answerHow:
    'Select something you drew. On the right stands what decides about its threats. Answer one fact: unknown raises no alarm, it is a question.',
  connect: 'Connect',
  connectHow:
    'Drag from a side of one element to another, or select one and press C. Flows have threats too.',
  decide: 'See the threats and decide',
  decideHow:
    'Each threat says why it stands and what answers it. Choose one, say what you do about it, and press Decide. Accepting needs a reason.',
  done: 'Done',
  draw: 'Draw what runs where',
  drawHow:
    'Drag a stencil onto the canvas, or choose one and press Enter. Begin with a boundary, such as a cluster, and put things into it.',
  end: 'That is all of it',
  endHow:
    'The report is always as new as your model. Export writes it as PDF or HTML. F1 tells every key, and brings this tour back.',
  finish: 'Finish',
  keys: 'Reach this card, close it:',
  label: 'Tour',
  next: 'Next',
  report: 'Hand over the report',
  reportHow: 'Open the report: the picture, every threat with its reason, and what you decided.',
  showWhere: 'Show me where',
  skip: 'Skip the tour',
  step: 'Step {{step}} of {{of}}',
} as const;
