/** What a model holds, what nobody knows of it, and what was taken as given. */
export const reportInventory = {
  caption: 'What the model says of each, and who says so',
  nothingKnown: 'nothing is known',
  fact: '{{title}}: {{value}} ({{who}})',
  who: '{{who}}',
  sourceOfAll: 'Source of all: {{who}}',
  captionOfOne: 'What the model says of each; {{who}} says all of it',
  kindAndName: '{{kind}} {{name}}',
  nameIn: '{{name}} in {{place}}',
  in: 'in {{place}}',
  kindIn: '{{kind}}, in {{place}}',
  enters: 'enters {{boundary}}',
  leaves: 'leaves {{boundary}}',
  crossings: 'Crossings',
  crossingsCaption:
    'Flows through trust boundaries: what each leaves and enters on its way, with the threats there',
  noThreat: 'none',
  platformSays: 'Why the platform may say so',
  questionsCaption:
    'What nobody has said yet, what decides about most threats first; the answer to a general question may open more precise ones',
  ofFlow: '{{ends}} ({{name}})',
  noAssumption: 'No assumption is written down.',
  outOfScope: 'Out of scope',
  noneOutOfScope: 'Nothing was put out of scope.',
  noLoss: 'No import left anything out.',
  noSubject: 'There is no element, flow or boundary to show.',
  noDiagram: 'There is no diagram to show.',
  diagramsElsewhere:
    'Markdown has no place for pictures. The report as HTML, PDF, Word or SVG shows: {{names}}.',
  outOfScopeCaption: 'What was not looked at',
  losses: 'Not taken over by the import',
  lossesCaption: 'What the importer did not understand',
} as const;
