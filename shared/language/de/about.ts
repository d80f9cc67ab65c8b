import type { about as english } from '../en/about';
import type { Translation } from '../phrase';

export const about: Translation<typeof english> = {
  cantOpen: 'Diese Seite lässt sich nicht öffnen: Es gehen nur Seiten aus dem Web (https).',
  close: 'Schließen',
  contents: 'Über Bulkhead',
  engine:
    'Es läuft auf Electron, das aus Chromium und Node.js besteht. Deren Lizenzen liegen als Dateien neben dem Programm: LICENSE.electron.txt und LICENSES.chromium.html.',
  knowledge: 'Verwendetes Wissen',
  licence: 'Freie Software unter der MIT-Lizenz. © The Bulkhead authors. Ohne Gewähr.',
  outside: 'öffnet sich im Browser',
  title: 'Bulkhead {{version}}',
  what: 'Bulkhead ermittelt die STRIDE-Bedrohungen von Containerplattformen, allein auf diesem Rechner: Es hat kein Netz, und nichts Gezeichnetes verlässt ihn.',
  works_one: '{{count, number}} Werk anderer',
  works_other: '{{count, number}} Werke anderer',
};
