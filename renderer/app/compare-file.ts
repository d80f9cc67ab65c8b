import { readModel } from '../../shared/model/read-model';
import type { ThreatModel } from '../../shared/model/threat-model';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { useDialogs } from './dialogs';
import { problemOf, report } from './documents';

/** A file that the open model is compared with. */
export interface OtherFile {
  name: string;
  model: ThreatModel;
  /** SHA-256 of its bytes. */
  digest: string;
}

/** Lets a person choose a model's file, and shows what is otherwise in the open model. The file stays as it is. */
export async function compareWithFile(): Promise<void> {
  try {
    const file = await desktop.openModel();
    if (file === null) return;
    const read = readModel(file.text);
    if (!read.ok) throw new Error(problemOf(file.name, read.problem));
    if (read.readOnly) throw new Error(t('compare.newer', { name: file.name }));
    const { name, digest } = file;
    useDialogs.getState().show({ name: 'compareFile', file: { name, model: read.model, digest } });
  } catch (error) {
    report(error);
  }
}
