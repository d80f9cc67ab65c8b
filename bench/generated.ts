import { containerKnowledge } from '../shared/knowledge/containers';
import { writeModel } from '../shared/model/write-model';
import { largeModel, type ModelSize, threatenedModel } from './large-model';

/** A large model as the text of its file. */
export function generated({
  threatened = false,
  answered,
  ...size
}: ModelSize & { threatened?: boolean; answered?: number | undefined }): string {
  const knowledge = containerKnowledge();
  return writeModel(threatened ? threatenedModel(knowledge, size, answered) : largeModel(knowledge, size));
}
