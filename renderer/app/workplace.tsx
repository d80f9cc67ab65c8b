import { KnowledgeView } from '../features/knowledge/knowledge-view';
import { QuestionsView } from '../features/questions/questions-view';
import { ReportView } from '../features/report/report-view';
import { SignOffSummary } from '../features/sign-off/sign-off-summary';
import { ThreatsView } from '../features/threats/threats-view';
import { useView } from '../state/view';
import { DiagramPlace } from './diagram-place';
import { useDialogs } from './dialogs';
import { lastMilestone } from './last-milestone';
import { addPackFolder, removePackFolder, rereadPacks } from './packs';

/** The place that is shown now. */
export function Workplace() {
  const view = useView((state) => state.view);
  switch (view) {
    case 'diagram':
      return <DiagramPlace />;
    case 'threats':
      return <ThreatsView />;
    case 'questions':
      return <QuestionsView />;
    case 'knowledge':
      return (
        <KnowledgeView onAddFolder={addPackFolder} onReread={rereadPacks} onRemoveFolder={removePackFolder} />
      );
    case 'report':
      return (
        <ReportView
          earlier={lastMilestone}
          signOff={<SignOffSummary onOpen={() => useDialogs.getState().show({ name: 'signOff' })} />}
        />
      );
  }
}
