import { memo, useMemo } from 'react';
import { useLit } from '../light/lit';
import own from './crowd.module.css';
import { gather, pathOf } from './gather-lines';
import { lookOf, type PictureLine } from './picture-lines';
import { PicturePath } from './picture-path';

/** Many flows from far out: lines without heads and labels, those that look alike in one path. */
export const FarPicture = memo(function FarPicture({
  bundles,
}: {
  bundles: readonly (readonly PictureLine[])[];
}) {
  const lit = useLit();
  return (
    <svg className={own.picture} aria-hidden="true">
      {bundles.map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bundle is its place in the order
        <Bundle key={index} lines={lines} lit={lit} />
      ))}
    </svg>
  );
});

const Bundle = memo(function Bundle({
  lines,
  lit,
}: {
  lines: readonly PictureLine[];
  lit: ReadonlySet<string> | undefined;
}) {
  const gathered = useMemo(() => gather(lines, (line) => lookOf(line, lit), pathOf), [lines, lit]);
  return gathered.map(({ key, path, ...look }) => <PicturePath key={key} path={path} look={look} />);
});
