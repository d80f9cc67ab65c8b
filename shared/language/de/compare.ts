import type { compare as english } from '../en/compare';
import type { Translation } from '../phrase';

export const compare: Translation<typeof english> = {
  about:
    'Was am System anders ist, welche Bedrohungen dazukamen, wegfielen oder sich änderten, und warum. Die Datei bleibt, wie sie ist.',
  direction: 'Was sich änderte',
  fileName: '{{title}} Unterschiede',
  fromFile: 'von {{name}} zum offenen Modell',
  html: 'als HTML',
  json: 'als JSON',
  list: 'Unterschiede',
  markdown: 'als Markdown',
  newer: '{{name}} wurde von einem neueren Bulkhead geschrieben. Zum Vergleichen wird das neuere gebraucht.',
  other: 'Andere Datei …',
  save: 'Speichern',
  title: 'Verglichen mit {{name}}',
  toFile: 'vom offenen Modell zu {{name}}',
};
