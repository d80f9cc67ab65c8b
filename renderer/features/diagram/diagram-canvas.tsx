import {
  Background,
  type Connection,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, type MouseEvent, useCallback, useState } from 'react';
import { whyNotConnect } from '../../../shared/edits/connect';
import { collapseBoundaries } from '../../state/collapsing';
import { useDocument, useIsReadOnly } from '../../state/document';
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
import type { DiagramNode, FlowEdge as Edge } from './project';
import { useCanvasKeys } from './use-canvas-keys';
import { useCanvasSurface } from './use-canvas-surface';
import { useFraming } from './use-framing';
import { useOfferedCanvas } from './use-offered-canvas';
import { useShown } from './use-shown';

const nodeTypes = { element: ElementNode, boundary: BoundaryNode, collapsed: CollapsedNode };
const edgeTypes = { flow: FlowEdge };
/** Above so many nodes only those in view are drawn. */
const manyNodes = 150;

/** React Flow asks everything on the canvas again when it is given another function or list: it gets the same. */
const panButtons = [1, 2];
const proOptions = { hideAttribution: true };
const onConnect = ({ source, target }: Connection) => drawFlow(source, target);
const onClick = ({ shiftKey }: MouseEvent, { id }: { id: string }) => chooseClicked(id, shiftKey);
const onNodeDoubleClick = (_event: unknown, { id, type }: DiagramNode) =>
  type === 'collapsed' ? collapseBoundaries([id], false) : startRenaming(id);
const onEdgeDoubleClick = (_event: unknown, { id, data }: Edge) =>
  data?.line.flows.length === 1 && startRenaming(id);
const isValidConnection = ({ source, target }: Pick<Connection, 'source' | 'target'>) => {
  const model = useDocument.getState().document?.history.present;
  return model !== undefined && whyNotConnect(model, source, target) === null;
};

/** The diagram: a view of the model, which changes by finished gestures only. */
export function DiagramCanvas() {
  return (
    <ReactFlowProvider>
      <Canvas />
    </ReactFlowProvider>
  );
}

function Canvas() {
  const isReadOnly = useIsReadOnly();
  const { nodes, edges, onNodesChange, onEdgesChange, project } = useShown();
  const { showAll, showSubjects, bringIntoView, onMoveEnd } = useFraming();
  const { screenToFlowPosition } = useReactFlow();
  const [source, setSource] = useState<string | null>(null);
  const lights = useCanvasLights();
  useCanvasKeys();
  useCanvasSurface(bringIntoView);
  useOfferedCanvas({ showAll, showSubjects, connectFrom: setSource });

  const onDragStop = useCallback(
    (_event: unknown, dragged: DiagramNode[]) => {
      if (!finishDrag(dragged)) project();
    },
    [project],
  );
  const onNodeDragStop = useCallback(
    (event: unknown, _node: DiagramNode, dragged: DiagramNode[]) => onDragStop(event, dragged),
    [onDragStop],
  );
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
        onNodeDragStop={onNodeDragStop}
        onSelectionDragStop={onDragStop}
        onMoveEnd={onMoveEnd}
        onConnect={onConnect}
        isValidConnection={isValidConnection}
        onNodeClick={onClick}
        onEdgeClick={onClick}
        onNodeDoubleClick={onNodeDoubleClick}
        onEdgeDoubleClick={onEdgeDoubleClick}
        nodesDraggable={!isReadOnly}
        nodesConnectable={!isReadOnly}
        connectionMode={ConnectionMode.Loose}
        selectionMode={SelectionMode.Full}
        selectionOnDrag
        panOnDrag={panButtons}
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
        proOptions={proOptions}
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
