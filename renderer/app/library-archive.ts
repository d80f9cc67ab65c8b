import { desktop } from '../desktop';
import { t } from '../language/words';
import { say } from '../state/notices';
import { digestOf } from '../state/sha256';
import { today } from '../state/today';
import { flush } from '../storage/keep';
import { everyModel, takeIn } from '../storage/library-archive';
import { report } from './documents';

/** Writes everything that the app keeps to one archive, where a person chooses. */
export async function exportLibrary(): Promise<void> {
  try {
    say(t('documents.writing'));
    await flush();
    const [{ models, unreadable }, { archiveFiles }, { archiveOf }] = await Promise.all([
      everyModel(),
      import('../../shared/exchange/library/archive-files'),
      import('../../shared/report/archive/archive'),
    ]);
    const bytes = await archiveOf(archiveFiles(models), digestOf);
    const saved = await desktop.exportBytes(bytes, `${t('library.archiveName', { day: today() })}.zip`);
    if (saved === null) return say('');
    const wrote = t('documents.wrote', { name: saved.name, folder: saved.folder });
    say(unreadable > 0 ? `${wrote} ${t('library.unreadable', { count: unreadable })}` : wrote);
  } catch (error) {
    report(error);
  }
}

/** Takes in the models of an archive. Returns whether anything may have changed. */
export async function importLibrary(file: File): Promise<boolean> {
  try {
    const { limits } = await import('../../shared/model/limits');
    if (file.size > limits.archiveBytes) throw new Error(t('library.archiveTooLarge', { name: file.name }));
    const archive = await readHostile(file);
    if (archive === undefined) throw new Error(t('library.noArchive', { name: file.name }));
    const { came, known } = await takeIn(archive.models);
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

/** Undefined: it is no archive of models. @throws with words for people where it is too large */
async function readHostile(file: File) {
  const { readArchive } = await import('../../shared/exchange/library/read-archive');
  try {
    return readArchive(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof Error && error.name === 'ArchiveTooLarge')
      throw new Error(t('library.archiveTooLarge', { name: file.name }));
    // What fflate says of a damaged archive is for programmers.
    return undefined;
  }
}
