import {
  applyNodeChanges,
  Background,
  ConnectionMode,
  Controls,
  MiniMap,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { move } from '../../../shared/edits/arrange';
import { connect, whyNotConnect } from '../../../shared/edits/connect';
import { newId } from '../../../shared/edits/place-subjects';
import { useDocument, useOpenDocument } from '../../state/document';
import { say } from '../../state/notices';
import { place, placeableMime, placeableOf } from '../../state/placing';
import { useView } from '../../state/view';
import { EmptyState } from '../../ui/marks';
import { Arrows } from './arrows';
import { BoundaryNode } from './boundary-node';
import { readNodesFrom } from './commit-resize';
import { ConnectDialog } from './connect-dialog';
import { describeSubject } from './describe-subject';
import styles from './diagram.module.css';
import { boundaryAt } from './drop-target';
import { moveOf } from './dropped-move';
import { ElementNode } from './element-node';
import { FlowEdge } from './flow-edge';
import { type DiagramNode, projectEdges, projectNodes } from './project';
import { useCanvasKeys } from './use-canvas-keys';

const nodeTypes = { element: ElementNode, boundary: BoundaryNode };
const edgeTypes = { flow: FlowEdge };
/** Above so many nodes only those in view are drawn. */
const manyNodes = 150;

/** The diagram: a view of the model, which changes by finished gestures only. */
export function DiagramCanvas() {
  return (
    <ReactFlowProvider>
      <Canvas />
    </ReactFlowProvider>
  );
}

function Canvas() {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const diagram = useView((state) => state.diagram);
  const selection = useView((state) => state.selection);
  const { screenToFlowPosition, fitView } = useReactFlow();
  const [nodes, setNodes] = useState<DiagramNode[]>([]);
  const latest = useRef(nodes);
  latest.current = nodes;
  useEffect(() => readNodesFrom(() => latest.current), []);

  useEffect(
    () => setNodes((previous) => projectNodes(model, diagram, analysis, previous)),
    [model, diagram, analysis],
  );
  const selected = useMemo(() => new Set(selection), [selection]);
  const shownNodes = useMemo(
    () =>
      nodes.map((node) => {
        const isSelected = selected.has(node.id);
        const label = describeSubject(model, node.id, node.data.badge);
        return node.selected === isSelected && node.ariaLabel === label
          ? node
          : ({ ...node, selected: isSelected, ariaLabel: label } as DiagramNode);
      }),
    [nodes, selected, model],
  );
  const edges = useMemo(
    () =>
      projectEdges(model, diagram, analysis, selected).map((edge) => ({
        ...edge,
        ariaLabel: describeSubject(model, edge.id, edge.data?.badge),
      })),
    [model, diagram, analysis, selected],
  );

  const choose = useCallback((changes: readonly { type: string; id?: string; selected?: boolean }[]) => {
    const chosen = new Set(useView.getState().selection);
    for (const change of changes) {
      if (change.type !== 'select' || change.id === undefined) continue;
      if (change.selected) chosen.add(change.id);
      else chosen.delete(change.id);
    }
    const before = useView.getState().selection;
    if (before.length !== chosen.size || before.some((id) => !chosen.has(id)))
      useView.getState().select([...chosen]);
  }, []);

  const onNodesChange = useCallback(
    (changes: NodeChange<DiagramNode>[]) => {
      setNodes((previous) => applyNodeChanges(changes, previous));
      if (changes.some(({ type }) => type === 'select')) choose(changes as never[]);
    },
    [choose],
  );

  const onDragStop = useCallback(
    (_event: unknown, _node: DiagramNode, dragged: DiagramNode[]) => {
      const moves = dragged
        // What lies in a dragged boundary comes along with it.
        .filter(({ parentId }) => !dragged.some(({ id }) => id === parentId))
        .flatMap((node) => moveOf(node.id, node));
      if (moves.length === 0) return;
      const { execute, document } = useDocument.getState();
      const before = document?.history.present;
      const names = moves.map(({ id }) => before?.elements[id]?.name ?? before?.boundaries[id]?.name);
      const [first] = moves;
      if (
        !execute(
          move(
            useView.getState().diagram,
            moves,
            moves.length === 1 ? `Move ${names[0]}` : `Move ${moves.length} things`,
          ),
        )
      )
        setNodes((previous) => projectNodes(model, diagram, analysis, previous));
      else if (
        first &&
        before &&
        (before.elements[first.id] ?? before.boundaries[first.id])?.parent !== first.parent
      )
        say(
          first.parent === null
            ? `${names[0]} left its boundary.`
            : `${names[0]} moved into ${before.boundaries[first.parent]?.name}.`,
        );
    },
    [model, diagram, analysis],
  );

  const connecting = useCallback(({ source, target }: { source: string; target: string }) => {
    const { execute, document } = useDocument.getState();
    if (document === null) return;
    const id = newId(document.history.present, `${source} to ${target}`, 'flow');
    if (execute(connect(id, source, target))) {
      useView.getState().select([id]);
      say('Drew a flow. F2 names it.');
    }
  }, []);

  const drop = (event: DragEvent) => {
    const what = placeableOf(event.dataTransfer.getData(placeableMime));
    if (what === undefined) return;
    event.preventDefault();
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const { id: parent, rectangle } = boundaryAt(model, diagram, point);
    place(what, {
      parent,
      at: { x: Math.round(point.x - rectangle.x - 40), y: Math.round(point.y - rectangle.y - 24) },
    });
  };

  const [isConnecting, setConnecting] = useState<string | null>(null);
  const onKeyDown = useCanvasKeys(setConnecting);
  useEffect(() => {
    const fit = () => void fitView({ padding: 0.12, duration: 200 });
    window.addEventListener('bulkhead-fit', fit);
    return () => window.removeEventListener('bulkhead-fit', fit);
  }, [fitView]);

  return (
    <section
      className={styles.canvas}
      aria-label="Diagram"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(placeableMime)) event.preventDefault();
      }}
      onDrop={drop}
      onKeyDown={onKeyDown}
    >
      <Arrows />
      <ReactFlow
        nodes={shownNodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={(changes) => choose(changes as never[])}
        onNodeDragStop={onDragStop}
        onSelectionDragStop={(event, dragged) => onDragStop(event, dragged[0] as DiagramNode, dragged)}
        onConnect={connecting}
        isValidConnection={({ source, target }) => whyNotConnect(model, source, target) === null}
        onNodeDoubleClick={(_event, node) => useView.getState().rename(node.id)}
        onEdgeDoubleClick={(_event, edge) => useView.getState().rename(edge.id)}
        connectionMode={ConnectionMode.Loose}
        selectionMode={SelectionMode.Full}
        selectionOnDrag
        panOnDrag={[1, 2]}
        panOnScroll
        multiSelectionKeyCode="Shift"
        deleteKeyCode={null}
        disableKeyboardA11y
        zIndexMode="manual"
        elevateNodesOnSelect={false}
        elevateEdgesOnSelect={false}
        minZoom={0.1}
        maxZoom={3}
        fitView
        fitViewOptions={{ padding: 0.05, maxZoom: 1.1 }}
        onlyRenderVisibleElements={nodes.length > manyNodes}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} size={1} color="var(--line)" />
        <Controls showInteractive={false} className={styles.controls ?? ''} />
        {nodes.length > 0 && (
          <MiniMap
            pannable
            zoomable
            className={styles.map ?? ''}
            ariaLabel="Overview of the diagram"
            nodeColor={(node) => (node.type === 'boundary' ? 'transparent' : 'var(--line-strong)')}
            nodeStrokeColor="var(--boundary)"
            nodeStrokeWidth={6}
            bgColor="var(--raised)"
            maskColor="rgb(128 145 165 / 22%)"
          />
        )}
      </ReactFlow>
      {nodes.length === 0 && (
        <div className={styles.empty}>
          <EmptyState>
            <h2>Draw what runs where</h2>
            <p>
              Drag a stencil here, or choose one in the palette and press Enter. Begin with a cluster or a
              Docker host, put namespaces and containers into it, then connect them: drag from a side, or
              press C.
            </p>
          </EmptyState>
        </div>
      )}
      {isConnecting !== null && (
        <ConnectDialog
          source={isConnecting}
          onClose={() => setConnecting(null)}
          onConnect={(target) => {
            setConnecting(null);
            connecting({ source: isConnecting, target });
          }}
        />
      )}
    </section>
  );
}
