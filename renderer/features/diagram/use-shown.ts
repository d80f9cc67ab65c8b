import { applyNodeChanges, type EdgeChange, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openThreats } from '../../../shared/report/open-threats';
import { describeSubject } from '../../state/describe-subject';
import { useOpenDocument } from '../../state/document';
import { shownOn } from '../../state/shown';
import { useView } from '../../state/view';
import { choose, shownSelection } from './choose-shown';
import { readNodesFrom } from './commit-resize';
import { describeLine } from './describe-line';
import { type DiagramNode, type FlowEdge, projectEdges, projectNodes } from './project';
import { liftedNodes } from './stacking';
import { useFlowWays } from './use-flow-ways';

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
    () => setNodes((previous) => projectNodes(model, diagram, analysis, previous)),
    [model, diagram, analysis],
  );
  useEffect(project, [project]);

  const selected = useMemo(
    () => shownSelection(shownOn(model, diagram), selection),
    [model, diagram, selection],
  );
  const shownNodes = useMemo(() => {
    const lifted = liftedNodes(nodes, selected);
    return nodes.map((node) => {
      const isSelected = selected.has(node.id);
      const ariaLabel = describeSubject(model, model.diagrams[diagram], node.id, node.data.badge);
      const zIndex = lifted.get(node.id) ?? node.zIndex;
      return node.selected === isSelected && node.ariaLabel === ariaLabel && node.zIndex === zIndex
        ? node
        : ({ ...node, selected: isSelected, ariaLabel, zIndex } as DiagramNode);
    });
  }, [nodes, selected, model, diagram]);
  const badges = useMemo(() => openThreats(analysis), [analysis]);
  const { ways, labels } = useFlowWays(model, diagram, badges);
  const edges = useMemo(
    () =>
      projectEdges(model, diagram, analysis, selected).map((edge) => ({
        ...edge,
        ...(edge.data && {
          data: { ...edge.data, way: ways.get(edge.id), label: labels.get(edge.id) },
        }),
        ariaLabel: describeLine(model, model.diagrams[diagram], edge),
      })),
    [model, diagram, analysis, selected, ways, labels],
  );

  const onNodesChange = useCallback((changes: NodeChange<DiagramNode>[]) => {
    setNodes((previous) => applyNodeChanges(changes, previous));
    choose(changes);
  }, []);
  const onEdgesChange = useCallback((changes: EdgeChange<FlowEdge>[]) => choose(changes), []);
  return { nodes: shownNodes, edges, onNodesChange, onEdgesChange, project };
}
