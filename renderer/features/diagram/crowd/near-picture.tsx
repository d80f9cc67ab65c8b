import { memo, useMemo } from 'react';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { FlowLabel, hasLabel } from '../flows/flow-label';
import { useLit } from '../light/lit';
import own from './crowd.module.css';
import { gather, headPathOf } from './gather-lines';
import { runsThrough } from './line-run';
import { lookOf, type PictureLine } from './picture-lines';
import { PicturePath } from './picture-path';

/** Many flows where they can be made out: those that run through what is seen, with heads and labels. */
export const NearPicture = memo(function NearPicture({
  bundles,
  seen,
}: {
  bundles: readonly (readonly PictureLine[])[];
  seen: Rectangle;
}) {
  const lit = useLit();
  const lines = useMemo(() => bundles.flat().filter((line) => runsThrough(line, seen)), [bundles, seen]);
  const heads = useMemo(
    () => gather(lines, (line) => ({ ...lookOf(line, lit), risk: undefined }), headPathOf),
    [lines, lit],
  );
  const labelled = lines.filter((line) => hasLabel(line.data, line) && isIn(line.middle, seen));
  return (
    <>
      <svg className={own.picture} aria-hidden="true">
        {lines.map((line) => (
          <Line key={line.id} line={line} lit={lit} />
        ))}
        {heads.map(({ key, path, ...look }) => (
          <PicturePath key={key} path={path} look={look} isHead />
        ))}
      </svg>
      <div className={own.labels}>
        {labelled.map((line) => (
          <Label key={line.id} line={line} />
        ))}
      </div>
    </>
  );
});

const Line = memo(function Line({ line, lit }: { line: PictureLine; lit: ReadonlySet<string> | undefined }) {
  return <PicturePath path={line.path} look={lookOf(line, lit)} />;
});

const Label = memo(function Label({ line }: { line: PictureLine }) {
  return <FlowLabel id={line.id} data={line.data} line={line} />;
});

const isIn = ({ x, y }: Point, part: Rectangle): boolean =>
  x > part.x && x < part.x + part.width && y > part.y && y < part.y + part.height;
