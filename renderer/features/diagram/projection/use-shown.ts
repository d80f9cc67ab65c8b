import { applyNodeChanges, type EdgeChange, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openThreats } from '../../../../shared/report/picture/open-threats';
import { describeSubject } from '../../../state/describe-subject';
import { useOpenDocument } from '../../../state/document';
import { shownOn } from '../../../state/shown';
import { useView } from '../../../state/view';
import { choose, shownSelection } from '../choose-shown';
import { describeLine } from '../flows/describe-line';
import { useFlowWays } from '../flows/use-flow-ways';
import { isSelectingByBox } from '../marquee';
import { withNotes } from '../moving/bring-notes';
import { readNodesFrom } from '../moving/commit-resize';
import { follow } from '../moving/in-hand';
import { projectNotes } from '../notes/project-notes';
import { useSnapping } from '../snapping/use-snapping';
import { attributesOf } from '../walk/attributes';
import { createVariants } from './keep-alike';
import { type DiagramNode, type FlowEdge, projectEdges, projectNodes } from './project';
import { createShownNodes, rememberDescriptions } from './shown-nodes';
import { useAlikeList, useSameList } from './use-same-list';

/** The diagram as React Flow's nodes and edges, what it reports of them, and the way back to what the model says. */
export function useShown() {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const diagram = useView((state) => state.diagram);
  const selection = useView((state) => state.selection);
  const [nodes, setNodes] = useState<DiagramNode[]>([]);
  const latest = useRef(nodes);
  latest.current = nodes;
  useEffect(() => readNodesFrom(() => latest.current), []);

  const project = useCallback(
    () =>
      setNodes((previous) => [
        ...projectNodes(model, diagram, analysis, previous),
        ...projectNotes(model, diagram, previous),
      ]),
    [model, diagram, analysis],
  );
  useEffect(project, [project]);

  const selected = useMemo(
    () => shownSelection(shownOn(model, diagram), selection),
    [model, diagram, selection],
  );
  const describe = useMemo(
    () =>
      rememberDescriptions(({ id, data }) => describeSubject(model, model.diagrams[diagram], id, data.badge)),
    [model, diagram],
  );
  const [show] = useState(createShownNodes);
  const shownNodes = useMemo(() => {
    const { placements = {}, notes = {} } = model.diagrams[diagram] ?? {};
    return show(nodes, selected, describe, (id) => Boolean((placements[id] ?? notes[id])?.order));
  }, [show, nodes, selected, describe, model, diagram]);
  const badges = useMemo(() => openThreats(analysis), [analysis]);
  const { ways, labels, isAwaited } = useFlowWays(model, diagram, badges);
  const projected = useAlikeList(
    useMemo(
      () =>
        (isAwaited ? [] : projectEdges(model, diagram, analysis)).map((edge) => ({
          ...edge,
          ...(edge.data && {
            data: { ...edge.data, way: ways.get(edge.id), label: labels.get(edge.id) },
          }),
          ariaLabel: describeLine(model, model.diagrams[diagram], edge),
        })),
      [model, diagram, analysis, ways, labels, isAwaited],
    ),
  );
  const [select] = useState(() => createVariants<FlowEdge>());
  const edges = useSameList(
    useMemo(
      () =>
        projected.map((edge) => {
          const isSelected = selected.has(edge.id);
          return select(edge, { selected: isSelected, domAttributes: attributesOf(isSelected) });
        }),
      [projected, select, selected],
    ),
  );

  const snap = useSnapping();
  const onNodesChange = useCallback(
    (changes: NodeChange<DiagramNode>[]) => {
      // What is selected the view knows; a node that is not looks the same before and after.
      const others = withNotes(model, diagram, snap(follow(changes.filter(({ type }) => type !== 'select'))));
      if (others.length > 0) setNodes((previous) => applyNodeChanges(others, previous));
      choose(changes);
    },
    [snap, model, diagram],
  );
  const onEdgesChange = useCallback((changes: EdgeChange<FlowEdge>[]) => {
    // Which flows a box selects is not for React Flow to say.
    if (!isSelectingByBox()) choose(changes);
  }, []);
  return { nodes: shownNodes, edges: edges as FlowEdge[], selected, onNodesChange, onEdgesChange, project };
}
