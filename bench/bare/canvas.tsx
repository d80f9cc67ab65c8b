import { applyNodeChanges, type Edge, type Node, type OnNodesChange, ReactFlow } from '@xyflow/react';
import { useCallback, useState } from 'react';
import { type Given, type Graph, given } from './given';

const panButtons = [1, 2];

/**
 * React Flow with its own nodes and edges, as its guide to performance has it: only the visible drawn, nothing made
 * anew in a render, changes applied to what they change. It takes the same gestures as ours.
 */
export function Canvas() {
  const [{ place, view }] = useState<Given>(given);
  const [{ nodes: first, edges }] = useState(() => read(given().graph));
  const [nodes, setNodes] = useState(first);
  const onNodesChange = useCallback<OnNodesChange>(
    (changes) => setNodes((before) => applyNodeChanges(changes, before)),
    [],
  );
  const { x, y, width, height } = place;
  return (
    <div style={{ position: 'absolute', left: x, top: y, width, height }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        defaultViewport={view}
        onlyRenderVisibleElements
        selectionOnDrag
        panOnDrag={panButtons}
        panOnScroll
        zoomOnDoubleClick={false}
        elevateNodesOnSelect={false}
        elevateEdgesOnSelect={false}
        minZoom={0.1}
        maxZoom={3}
      />
    </div>
  );
}

function read(text: string): { nodes: Node[]; edges: Edge[] } {
  const { nodes, edges } = JSON.parse(text) as Graph;
  return {
    nodes: nodes.map(({ id, label, x, y, width, height, level }) => ({
      id,
      position: { x, y },
      width,
      height,
      zIndex: level,
      data: { label },
    })),
    // Over the nodes that hold others and under those that they lead to, as ours.
    edges: edges.map((edge) => ({ ...edge, zIndex: 900 })),
  };
}
