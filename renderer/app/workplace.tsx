import { DiagramCanvas } from '../features/diagram/diagram-canvas';
import { Inspector } from '../features/inspector/inspector';
import { KnowledgeView } from '../features/knowledge/knowledge-view';
import { QuestionsView } from '../features/questions/questions-view';
import { ReportView } from '../features/report/report-view';
import { ThreatsView } from '../features/threats/threats-view';
import { useView } from '../state/view';
import { Hidden } from '../ui/marks';
import styles from './app.module.css';
import { DiagramStrip } from './diagram-strip';
import { addPackFolder, removePackFolder, rereadPacks } from './packs';
import { walkPanes } from './panes';
import { SidePanel } from './side-panel';

/** The place that is shown now. */
export function Workplace() {
  const view = useView((state) => state.view);
  switch (view) {
    case 'diagram':
      return (
        <main className={styles.diagram} onKeyDown={walkPanes}>
          <Hidden>
            <h1>Diagram</h1>
          </Hidden>
          <SidePanel />
          <DiagramCanvas />
          <DiagramStrip />
          <Inspector />
        </main>
      );
    case 'threats':
      return <ThreatsView />;
    case 'questions':
      return <QuestionsView />;
    case 'knowledge':
      return (
        <KnowledgeView onAddFolder={addPackFolder} onReread={rereadPacks} onRemoveFolder={removePackFolder} />
      );
    case 'report':
      return <ReportView />;
  }
}
