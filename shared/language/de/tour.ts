import type { tour as english } from '../en/tour';
import type { Translation } from '../phrase';

export const tour: Translation<typeof english> = {
  answer: 'Beantworten, was bekannt ist',
  answerHow:
    'Wählen Sie etwas aus, das Sie gezeichnet haben. Rechts steht, was über seine Bedrohungen entscheidet. Beantworten Sie einen Fakt: Unbekanntes löst keinen Alarm aus, es ist eine Frage.',
  connect: 'Verbinden',
  connectHow:
    'Ziehen Sie von einer Seite eines Elements zu einem anderen, oder wählen Sie eines aus und drücken Sie C. Auch Datenflüsse sind bedroht.',
  decide: 'Bedrohungen sehen und entscheiden',
  decideHow:
    'Jede Bedrohung sagt, warum sie besteht und was ihr begegnet. Wählen Sie eine, sagen Sie, was damit geschieht, und drücken Sie „Entscheiden“. Wer ein Risiko akzeptiert, nennt einen Grund.',
  done: 'Geschafft',
  draw: 'Zeichnen, was wo läuft',
  drawHow:
    'Ziehen Sie eine Schablone auf die Zeichenfläche, oder wählen Sie eine und drücken Sie die Eingabetaste. Beginnen Sie mit einer Grenze, etwa einem Cluster, und setzen Sie Dinge hinein.',
  end: 'Das ist alles',
  endHow:
    'Der Bericht ist immer so neu wie Ihr Modell. „Exportieren“ schreibt ihn als PDF oder HTML. F1 nennt alle Tasten und holt diesen Rundgang zurück.',
  finish: 'Fertig',
  keys: 'Diese Karte erreichen und schließen:',
  label: 'Rundgang',
  next: 'Weiter',
  report: 'Bericht übergeben',
  reportHow:
    'Öffnen Sie den Bericht: das Bild, jede Bedrohung mit ihrem Grund und was Sie entschieden haben.',
  showWhere: 'Zeigen, wo',
  skip: 'Rundgang überspringen',
  step: 'Schritt {{step}} von {{of}}',
};
