import { layOutDiagram } from '../../features/diagram/layout/lay-out-diagram';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDocument } from '../../state/document';
import { useView } from '../../state/view';

/** What is selected and can be laid out among itself; undefined: all of the diagram is meant. */
function selectedThings(): readonly string[] | undefined {
  const model = useDocument.getState().document?.history.present;
  const things = useView.getState().selection.filter((id) => model?.elements[id] ?? model?.boundaries[id]);
  const [first = ''] = things;
  return things.length > 1 || model?.boundaries[first] ? things : undefined;
}

/** Where things lie. */
export const arrangeActions: readonly Action[] = [
  {
    id: 'lay-out',
    group: 'arrange',
    title: () => t(selectedThings() ? 'actions.layOutChosen' : 'actions.layOut'),
    name: () => t('actions.layOut'),
    words: () => t('synonyms.layOut'),
    keys: ['mod+shift+l'],
    onlyIn: 'diagram',
    needs: 'change',
    run: () => void layOutDiagram(selectedThings()),
  },
];
