import { diagramsInOrder } from '../../shared/model/diagrams-in-order';
import { suggestedName } from '../../shared/model/suggested-name';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { currentKnowledge } from '../state/knowledge';
import { say } from '../state/notices';
import { useView } from '../state/view';
import { report } from './documents';
import { pngOf } from './png-of';

/** What a picture shows. */
export const pictureScopes = ['diagram', 'selection', 'all'] as const;
export type PictureScope = (typeof pictureScopes)[number];
/** How many pixels a PNG has for one of the drawing. */
export const pictureScales = [1, 2, 4] as const;

export type PictureChoice = { scope: PictureScope } & (
  | { format: 'svg' }
  | { format: 'png'; scale: (typeof pictureScales)[number] }
);

/** The picture that a person chose as SVG, its letters inside; undefined without a document. */
async function svgOf(scope: PictureScope): Promise<{ svg: string; name: string } | undefined> {
  const { document } = useDocument.getState();
  if (document === null) return undefined;
  const { diagramSvg, diagramsSvg } = await import('../../shared/report/picture/svg');
  const { partOfDiagram } = await import('../../shared/report/picture/part-of-diagram');
  const { diagram, selection } = useView.getState();
  const { analysis } = document;
  const model = document.history.present;
  const knowledge = currentKnowledge();
  const order = diagramsInOrder(model).map(({ id }) => id);
  const isOnly = order.length === 1;
  const own = model.diagrams[diagram]?.name ?? '';
  switch (scope) {
    case 'all':
      return { svg: diagramsSvg(model, order, knowledge, analysis, t), name: model.title };
    case 'selection': {
      const part = partOfDiagram(model, diagram, selection);
      return {
        svg: diagramSvg(part, diagram, knowledge, analysis, t),
        name: `${model.title} (${t('pictures.part')})`,
      };
    }
    case 'diagram':
      return {
        svg: diagramSvg(model, diagram, knowledge, analysis, t),
        name: isOnly ? model.title : `${model.title}, ${own}`,
      };
  }
}

/** Writes a picture where a person chooses. */
export async function savePicture(choice: PictureChoice): Promise<void> {
  try {
    say(t('pictures.drawing'));
    const drawn = await svgOf(choice.scope);
    if (drawn === undefined) return;
    const { svg, name } = drawn;
    const saved =
      choice.format === 'svg'
        ? await desktop.exportText(svg, suggestedName(name, t('app.untitled'), 'svg'))
        : await desktop.exportPicture(
            await pngOf(svg, choice.scale),
            suggestedName(name, t('app.untitled'), 'png'),
          );
    say(saved === null ? '' : t('pictures.wrote', { file: saved.name, folder: saved.folder }));
  } catch (error) {
    report(error);
  }
}

/** Puts a picture into the clipboard, as PNG, since that is what other programs take. */
export async function copyPicture(scope: PictureScope, scale: number): Promise<void> {
  try {
    const drawn = await svgOf(scope);
    if (drawn === undefined) return;
    await desktop.copyPicture(await pngOf(drawn.svg, scale));
    say(t('pictures.copied'));
  } catch (error) {
    report(error);
  }
}
