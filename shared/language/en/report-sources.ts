/** By what anyone can check a report, and where it comes from. */
export const reportSources = {
  caption: 'By these anyone can check that this report came from this model and this knowledge',
  of: 'SHA-256 of what this report came from:',
  modelFile: 'Model file',
  content: 'Content that an approval is about',
  contentApproved: 'Content that {{name}} approved on {{day}}',
  earlier: 'Earlier model, {{name}}',
  pack: 'Knowledge pack {{title}}',
  evidence: 'Evidence',
  again: 'To work them out again:',
  checkContent: 'Content',
  checkFile: 'Content of a file that Bulkhead wrote, without it',
  checkPack: 'Knowledge pack, in its folder',
  file: 'FILE',
  noEvidence:
    'The model holds no evidence: no scanner’s result and no person’s finding. Whether a control is met is said by facts and by measures that people say are in place.',
  readFrom: 'Read from: {{files}}',
  readFromFolder: 'Read from {{folder}}: {{files}}',
  readFromFile: 'Read from {{file}}',
  catalogues: 'Catalogues that the knowledge refers to',
  idOf: '{{what}} ({{id}}): {{digest}}',
} as const;
