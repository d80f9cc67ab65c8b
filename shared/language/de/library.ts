import type { library as english } from '../en/library';
import type { Translation } from '../phrase';

export const library: Translation<typeof english> = {
  about:
    'Bedrohungsmodellierung für Container-Plattformen. Zeichnen oder importieren, die Bedrohungen jedes Elements, jedes Datenflusses und jeder Vertrauensgrenze sehen, entscheiden und den Bericht übergeben.',
  delete: 'Löschen',
  deleteKept: 'Es wird nur in dieser App aufbewahrt. Das Löschen lässt sich nicht rückgängig machen.',
  deleteModel: '{{name}} löschen',
  deleteOfFile: 'Es verschwindet aus dieser Liste; die Datei {{file}} bleibt.',
  deleteWhich: '„{{name}}“ löschen?',
  importManifests: 'Kubernetes-Manifeste importieren …',
  keep: 'Behalten',
  keptByItself:
    'Modelle, an denen gearbeitet wird, werden hier von selbst aufbewahrt, ob sie in einer Datei gespeichert sind oder nicht.',
  new: 'Neues Modell',
  open: 'Datei öffnen …',
  recent: 'Zuletzt verwendet',
  size: '{{elements}}, {{threats}}',
  start: 'Anfangen',
  templates: 'Vorlagen',
};
