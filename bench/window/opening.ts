import type { Given } from '../bare/given';
import { type Result, resultOf } from '../result';
import { type Drawn, drawnElements, give, untilDrawn, viewOf } from './pages';
import { inTurns, type Stage } from './stage';
import { untilPainted } from './until-painted';

/** Opens a canvas, clicks something as soon as it is there, and tells how long it took until that is selected. */
async function openAndSelect(
  { page }: Stage,
  open: () => Promise<void>,
  { id, x, y }: Drawn,
  selected: Parameters<typeof untilPainted>[2],
): Promise<number> {
  return untilPainted(page, 'click', selected, async () => {
    await open();
    await page.waitForFunction(
      (node) => {
        const found = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${node}"]`);
        return found !== null && found.style.visibility !== 'hidden';
      },
      id,
      { polling: 'raf' },
    );
    await page.mouse.click(x, y);
  });
}

/** What selects an element in ours, and in the bare page. */
const inspected = (name: string) => ({
  selector: '[aria-label="Inspector"] :is(h1, h2, h3, input)',
  shows: name,
});
const marked = (id: string) => ({ selector: `.react-flow__node.selected[data-id="${id}"]` });

/** From the click on a model that the app keeps until an element of it can be selected. */
export async function openingResult(own: Stage, bare: Stage, given: Given): Promise<Result> {
  const { page } = own;
  const kept = page.getByRole('button', { name: /^Large model/ });
  const leave = async () => {
    await page.getByRole('button', { name: 'Welcome page' }).click();
    await kept.waitFor();
  };
  await leave();
  await kept.click();
  await untilDrawn(own);
  const [element] = await drawnElements(own);
  if (element === undefined) throw new Error('No element can be clicked.');
  const shown = await viewOf(own);
  const [ours, theirs] = await inTurns(
    async () => {
      await leave();
      return openAndSelect(own, () => kept.click(), element, inspected(element.name));
    },
    async () => {
      await give(bare, { ...given, ...shown });
      const open = () => bare.page.getByRole('button', { name: 'Open' }).click();
      return openAndSelect(bare, open, element, marked(element.id));
    },
  );
  return resultOf(
    {
      name: 'open a model of 1,000 elements and 3,000 flows to first interaction',
      against: 'a bare React Flow page',
      unit: 'ms',
      floor: 2000,
      aim: 700,
    },
    ours,
    theirs,
  );
}

/** From the click on an element until the inspector shows it. */
export async function selectingResult(own: Stage, bare: Stage): Promise<Result> {
  const elements = (await drawnElements(own)).slice(0, 2);
  const select = (stage: Stage, seen: (element: Drawn) => Parameters<typeof untilPainted>[2]) => {
    let turn = 0;
    return () => {
      turn += 1;
      const element = elements[turn % elements.length];
      if (element === undefined) throw new Error('No element can be clicked.');
      return untilPainted(stage.page, 'click', seen(element), () =>
        stage.page.mouse.click(element.x, element.y),
      );
    };
  };
  const [ours, theirs] = await inTurns(
    select(own, ({ name }) => inspected(name)),
    select(bare, ({ id }) => marked(id)),
  );
  return resultOf(
    {
      name: 'select one of 1,000 elements, until the inspector shows it',
      against: 'selecting in a bare React Flow page',
      unit: 'ms',
      floor: 100,
      aim: 50,
    },
    ours,
    theirs,
  );
}
