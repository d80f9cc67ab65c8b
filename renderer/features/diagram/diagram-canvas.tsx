import {
  Background,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, useState } from 'react';
import { whyNotConnect } from '../../../shared/edits/connect';
import { collapseBoundaries } from '../../state/collapsing';
import { useIsReadOnly, useOpenDocument } from '../../state/document';
import { startRenaming } from '../../state/naming';
import { placeableMime, placeableOf } from '../../state/placing';
import { EmptyState } from '../../ui/marks';
import { Arrows } from './arrows';
import { BoundaryNode } from './boundary-node';
import { chooseClicked } from './choose-shown';
import { CollapsedNode } from './collapsed-node';
import { ConnectDialog } from './connect-dialog';
import styles from './diagram.module.css';
import { ElementNode } from './element-node';
import { FlowEdge } from './flow-edge';
import { drawFlow, dropNew, finishDrag } from './gestures';
import { CrossingMarks } from './light/crossing-marks';
import { LightSigns } from './light/light-signs';
import { useCanvasLights } from './light/looks';
import { Overview } from './overview';
import type { DiagramNode } from './project';
import { useCanvasKeys } from './use-canvas-keys';
import { useCanvasSurface } from './use-canvas-surface';
import { useFraming } from './use-framing';
import { useOfferedCanvas } from './use-offered-canvas';
import { useShown } from './use-shown';

const nodeTypes = { element: ElementNode, boundary: BoundaryNode, collapsed: CollapsedNode };
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
  const isReadOnly = useIsReadOnly();
  const { nodes, edges, onNodesChange, onEdgesChange, project } = useShown();
  const { showAll, showSubjects, bringIntoView, onMoveEnd } = useFraming();
  const { screenToFlowPosition } = useReactFlow();
  const [source, setSource] = useState<string | null>(null);
  const lights = useCanvasLights();
  useCanvasKeys();
  useCanvasSurface(bringIntoView);
  useOfferedCanvas({ showAll, showSubjects, connectFrom: setSource });

  const onDragStop = (dragged: DiagramNode[]) => {
    if (!finishDrag(dragged)) project();
  };
  const onDrop = (event: DragEvent) => {
    const what = placeableOf(event.dataTransfer.getData(placeableMime));
    if (what === undefined) return;
    event.preventDefault();
    dropNew(what, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
  };
  return (
    <section
      className={styles.canvas}
      aria-label="Diagram"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes keys
      tabIndex={0}
      data-focus-home
      {...lights}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(placeableMime)) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <Arrows />
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onNodeDragStop={(_event, _node, dragged) => onDragStop(dragged)}
        onSelectionDragStop={(_event, dragged) => onDragStop(dragged)}
        onMoveEnd={onMoveEnd}
        onConnect={({ source: from, target }) => drawFlow(from, target)}
        isValidConnection={({ source: from, target }) => whyNotConnect(model, from, target) === null}
        onNodeClick={(event, node) => chooseClicked(node.id, event.shiftKey)}
        onEdgeClick={(event, edge) => chooseClicked(edge.id, event.shiftKey)}
        onNodeDoubleClick={(_event, { id, type }) =>
          type === 'collapsed' ? collapseBoundaries([id], false) : startRenaming(id)
        }
        onEdgeDoubleClick={(_event, { id, data }) => data?.line.flows.length === 1 && startRenaming(id)}
        nodesDraggable={!isReadOnly}
        nodesConnectable={!isReadOnly}
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
        zoomOnDoubleClick={false}
        minZoom={0.1}
        maxZoom={3}
        onlyRenderVisibleElements={nodes.length > manyNodes}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} size={1} color="var(--line)" />
        <CrossingMarks />
        <LightSigns />
        <Overview isEmpty={nodes.length === 0} onShowAll={showAll} />
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
      {source !== null && (
        <ConnectDialog
          source={source}
          onClose={() => setSource(null)}
          onConnect={(target) => {
            setSource(null);
            drawFlow(source, target);
          }}
        />
      )}
    </section>
  );
}
