import {
  Background,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, type MouseEvent, useId, useMemo } from 'react';
import { t } from '../../language/words';
import { collapseBoundaries } from '../../state/collapsing';
import { useIsReadOnly } from '../../state/document';
import { startRenaming } from '../../state/naming';
import { noteMime, placeableMime, placeableOf } from '../../state/placing';
import { ArrangeToolbar } from './arranging/arrange-toolbar';
import { LineGrips } from './bends/line-grips';
import { chooseClicked } from './choose-shown';
import { clickNode, hoverNode } from './click-node';
import { useClipboard } from './clipboard/use-clipboard';
import { ConnectPanel } from './connect/connect-panel';
import { ConnectPreview } from './connect/connect-preview';
import { useConnecting } from './connect/connecting';
import { useDrawnFlows } from './connect/use-drawn-flows';
import { manyNodes } from './crowd/crowd';
import { CrowdWatch } from './crowd/crowd-watch';
import { CrowdedFlows } from './crowd/crowded-flows';
import { useFlowsInHand } from './crowd/use-flows-in-hand';
import styles from './diagram.module.css';
import { EmptyCanvas } from './empty-canvas';
import { Arrows } from './flows/arrows';
import { FlowEdge } from './flows/flow-edge';
import { pointAt } from './flows/pointed-flow';
import { CrossingMarks } from './light/crossing-marks';
import { LightSigns } from './light/light-signs';
import { useCanvasLights } from './light/looks';
import { useMarquee } from './marquee';
import { Staying } from './moving/drag-copy';
import { dropNew, offerNew } from './moving/gestures';
import { useDrags } from './moving/use-drags';
import { BoundaryNode } from './nodes/boundary-node';
import { CollapsedNode } from './nodes/collapsed-node';
import { ElementNode } from './nodes/element-node';
import { NoteDraft } from './notes/note-draft';
import { NoteNode } from './notes/note-node';
import { useNoteDraft } from './notes/use-note-draft';
import type { DiagramNode, FlowEdge as Edge } from './projection/project';
import { useShown } from './projection/use-shown';
import { showTargetAt, showTargets } from './snapping/drop-targets';
import { SnapGuides } from './snapping/snap-guides';
import { spokenHelp } from './spoken-help';
import { useCanvasKeys } from './use-canvas-keys';
import { useOfferedCanvas } from './use-offered-canvas';
import { Overview } from './view/overview';
import { useCanvasSurface } from './view/use-canvas-surface';
import { useFraming } from './view/use-framing';
import { useKeptPlace } from './walk/use-kept-place';
import { useWalking } from './walk/use-walking';

const nodeTypes = { element: ElementNode, boundary: BoundaryNode, collapsed: CollapsedNode, note: NoteNode };
const edgeTypes = { flow: FlowEdge };

/** React Flow asks everything on the canvas again when it is given another function or list: it gets the same. */
const panButtons = [1, 2];
/** Keys that add what is clicked to what is selected. */
const adding = ['Shift', 'Control', 'Meta'];
const proOptions = { hideAttribution: true };
const onNodeClick = (event: MouseEvent, node: DiagramNode) => clickNode(node, isAdding(event));
const onEdgeClick = (event: MouseEvent, { id }: Edge) => chooseClicked(id, isAdding(event));
const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => shiftKey || ctrlKey || metaKey;
const onEdgeMouseEnter = (_event: unknown, { id }: Edge) => pointAt(id);
const onEdgeMouseLeave = () => pointAt(null);
const onNodeMouseEnter = (_event: unknown, node: DiagramNode) => hoverNode(node);
const onPaneClick = () => useConnecting.getState().stop();
const onNodeDoubleClick = (_event: unknown, { id, type }: DiagramNode) =>
  type === 'collapsed' ? collapseBoundaries([id], false) : startRenaming(id);
const onEdgeDoubleClick = (_event: unknown, { id, data }: Edge) =>
  data?.line.flows.length === 1 && startRenaming(id);

/**
 * The diagram: a view of the model, which changes by finished gestures only.
 * @param onShowThings asks which things of the model it is to show
 */
export function DiagramCanvas({ onShowThings }: { onShowThings: () => void }) {
  return (
    <ReactFlowProvider>
      <Canvas onShowThings={onShowThings} />
    </ReactFlowProvider>
  );
}

function Canvas({ onShowThings }: { onShowThings: () => void }) {
  const isReadOnly = useIsReadOnly();
  const { nodes, edges, selected, onNodesChange, onEdgesChange, project } = useShown();
  const inHand = useFlowsInHand(edges, selected);
  const description = useId();
  const { showAll, showSubjects, bringIntoView, onMoveEnd } = useFraming();
  const { screenToFlowPosition } = useReactFlow();
  const help = useMemo(spokenHelp, []);
  const lights = useCanvasLights();
  useCanvasKeys();
  useClipboard();
  useCanvasSurface(bringIntoView);
  useWalking();
  useKeptPlace();
  const { draft, begin: beginNote, end: endNote } = useNoteDraft();
  const drawing = useDrawnFlows((source, screen) => offerNew(source, screen, screenToFlowPosition(screen)));
  useOfferedCanvas({ showAll, showSubjects, connectFrom: useConnecting.getState().begin, beginNote });
  const { onPointerDownCapture, ...marquee } = useMarquee();
  const { staying, drags } = useDrags(project, onNodesChange);

  const onDrop = (event: DragEvent) => {
    showTargets([]);
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    if (event.dataTransfer.types.includes(noteMime)) {
      event.preventDefault();
      beginNote(point);
      return;
    }
    const what = placeableOf(event.dataTransfer.getData(placeableMime));
    if (what === undefined) return;
    event.preventDefault();
    dropNew(what, point);
  };
  return (
    <section
      className={styles.canvas}
      aria-label={t('diagram.canvas')}
      aria-describedby={description}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes keys
      tabIndex={0}
      data-focus-home
      {...lights}
      onDragOver={(event) => {
        const { types } = event.dataTransfer;
        if (types.includes(placeableMime) || types.includes(noteMime)) event.preventDefault();
        if (types.includes(placeableMime))
          showTargetAt(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      }}
      onDragLeave={() => showTargets([])}
      onDrop={onDrop}
      onPointerDownCapture={onPointerDownCapture}
    >
      <p id={description} hidden>
        {t('walk.how')}
      </p>
      <Arrows />
      <ReactFlow
        nodes={nodes}
        edges={inHand}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        {...drags}
        {...marquee}
        onMoveEnd={onMoveEnd}
        {...drawing}
        onNodeClick={onNodeClick}
        onNodeMouseEnter={onNodeMouseEnter}
        onPaneClick={onPaneClick}
        onEdgeClick={onEdgeClick}
        onEdgeMouseEnter={onEdgeMouseEnter}
        onEdgeMouseLeave={onEdgeMouseLeave}
        onNodeDoubleClick={onNodeDoubleClick}
        onEdgeDoubleClick={onEdgeDoubleClick}
        nodesDraggable={!isReadOnly}
        nodesConnectable={!isReadOnly}
        connectionMode={ConnectionMode.Loose}
        selectionMode={SelectionMode.Full}
        selectionOnDrag
        panOnDrag={panButtons}
        panOnScroll
        selectionKeyCode={null}
        multiSelectionKeyCode={adding}
        deleteKeyCode={null}
        disableKeyboardA11y
        ariaLabelConfig={help}
        zIndexMode="manual"
        elevateNodesOnSelect={false}
        elevateEdgesOnSelect={false}
        zoomOnDoubleClick={false}
        minZoom={0.1}
        maxZoom={3}
        onlyRenderVisibleElements={nodes.length > manyNodes}
        proOptions={proOptions}
      >
        <Staying ids={staying} />
        {draft !== null && <NoteDraft at={draft} onEnd={endNote} />}
        <Background gap={24} size={1} color="var(--line)" />
        <CrowdWatch />
        <CrowdedFlows flows={edges} inHand={inHand} />
        <CrossingMarks />
        <ArrangeToolbar />
        <ConnectPreview />
        <LineGrips />
        <SnapGuides />
        <Overview isEmpty={nodes.length === 0} onShowAll={showAll} />
      </ReactFlow>
      <LightSigns />
      {nodes.length === 0 && draft === null && <EmptyCanvas onShowThings={onShowThings} />}
      <ConnectPanel bringIntoView={bringIntoView} />
    </section>
  );
}
