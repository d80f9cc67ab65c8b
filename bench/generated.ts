import { containerKnowledge } from '../shared/knowledge/containers';
import { writeModel } from '../shared/model/write-model';
import { largeModel, type ModelSize, threatenedModel } from './large-model';

/** A large model as the text of its file. */
export function generated({ threatened = false, ...size }: ModelSize & { threatened?: boolean }): string {
  return writeModel((threatened ? threatenedModel : largeModel)(containerKnowledge(), size));
}
