/** A model’s file and other programs: changed, gone, held, of a newer version. */
export const files = {
  alreadyOpen: '{{name}} is open already.',
  changed: '{{name}} was changed by another program since it was last opened or saved here.',
  damaged: '{{problem}} Shown is what Bulkhead kept of it.',
  editAnyway: 'Edit anyway',
  free: '{{name}} can be edited now: nobody else has it open.',
  fromNewer:
    '{{name}} was written by a newer version of Bulkhead meanwhile. Nothing was written to it; save elsewhere, or install the newer version.',
  gone: '{{name}} is gone or can’t be read any more. Your work is kept here: save it there again, or elsewhere.',
  held: '{{name}} is open elsewhere ({{user}} on {{host}}): it can be read here, not changed.',
  heldNotSaved:
    'Nothing was saved: {{name}} is open elsewhere ({{user}} on {{host}}). Save a copy, or edit it anyway.',
  merge: 'Take over the file’s changes…',
  newerNotSaved:
    'Nothing was saved: the model is from a newer version of Bulkhead, and this version would lose what it doesn’t know. Install the newer version.',
  noText: 'it is no text.',
  nothingToTake: '{{name}} has no changes of its own.',
  openedWithEdits: 'Opened {{name}}, with your changes that aren’t in it yet.',
  replace: 'Replace the file',
  reread: '{{name}} was read again.',
  rereadIt: 'Read the file again',
  saveAgain: 'Save it there again',
  savedMerged: 'Saved {{name}} with both sides’ changes.',
  tookOver: 'Took over the changes in {{name}}.',
  unreadable:
    '{{name}} was changed by another program and is no model any more: {{problem}} Nothing was written to it. Save elsewhere, or replace it.',
} as const;
