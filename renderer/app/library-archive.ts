import { limits } from '../../shared/model/limits';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { say } from '../state/notices';
import { today } from '../state/today';
import { catchUp } from '../storage/copies/catch-up';
import { flush } from '../storage/keep';
import { everyModel, takeIn } from '../storage/library-archive';
import { packArchive, unpackArchive } from './archive-beside';
import { report } from './documents';

/** Writes everything that the app keeps to one archive, where a person chooses. */
export async function exportLibrary(): Promise<void> {
  try {
    say(t('documents.writing'));
    await flush();
    const { models, unreadable } = await everyModel();
    const { bytes, leftOut } = await packArchive(models);
    const saved = await desktop.exportBytes(bytes, `${t('library.archiveName', { day: today() })}.zip`);
    if (saved === null) return say('');
    const wrote = t('documents.wrote', { name: saved.name, folder: saved.folder });
    const missing = [
      ...(unreadable > 0 ? [t('library.unreadable', { count: unreadable })] : []),
      ...(leftOut > 0 ? [t('library.leftOut', { count: leftOut })] : []),
    ];
    say([wrote, ...missing].join(' '));
  } catch (error) {
    report(error);
  }
}

/** Takes in the models of an archive. Returns whether anything may have changed. */
export async function importLibrary(file: File): Promise<boolean> {
  try {
    if (file.size > limits.archiveBytes) throw new Error(t('library.archiveTooLarge', { name: file.name }));
    say(t('library.reading', { name: file.name }));
    const archive = await unpackArchive(new Uint8Array(await file.arrayBuffer()));
    if (archive === 'too large') throw new Error(t('library.archiveTooLarge', { name: file.name }));
    if (archive === undefined) throw new Error(t('library.noArchive', { name: file.name }));
    const { came, known } = await takeIn(archive.models);
    void catchUp().catch(() => {});
    const done = t('library.archiveDone', {
      came: t('library.archiveCame', { count: came }),
      known: t('library.archiveKnown', { count: known }),
    });
    const [first] = archive.problems;
    if (first === undefined) say(done);
    else {
      const problem = `${first.file}: ${first.message}`;
      report(new Error(t('library.archiveProblems', { done, problem, count: archive.problems.length })));
    }
    return true;
  } catch (error) {
    report(error);
    return true;
  }
}
