/** What changed since an earlier model. */
export const reportChanges = {
  compared: 'Compared with {{name}}, SHA-256 {{digest}}: {{changes}}.',
  notCompared: 'This report was not compared with an earlier revision.',
  system: 'The system',
  systemCaption: 'What changed in the system',
  new: 'New threats',
  newCaption: 'Threats that did not stand then',
  gone: 'Threats gone',
  goneCaption: 'Threats that stood then, with the risk of then',
  changed: 'Changed threats',
  changedCaption: 'Threats that stand still, and are otherwise',
  nothing: 'nothing in the model, its threats, questions and assumptions',
} as const;
