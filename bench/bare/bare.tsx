import { useState } from 'react';
import { Canvas } from './canvas';
import { List } from './list';

/** What the window is compared with: a page that does the same with as little as can be. */
export function Bare() {
  const [shown, setShown] = useState<'nothing' | 'canvas' | 'list'>('nothing');
  if (shown === 'canvas') return <Canvas />;
  if (shown === 'list') return <List />;
  return (
    <>
      <button type="button" onClick={() => setShown('canvas')}>
        Open
      </button>
      <button type="button" onClick={() => setShown('list')}>
        Threats
      </button>
    </>
  );
}
