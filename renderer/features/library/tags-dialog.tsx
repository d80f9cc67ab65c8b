import { type FormEvent, useId, useState } from 'react';
import { visibleText } from '../../../shared/model/visible-text';
import { titleShown } from '../../language/title-shown';
import { t } from '../../language/words';
import { longestTag, mostTags, tagsProblem } from '../../state/tags';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/fields';
import styles from './library.module.css';
import type { KeptEntry } from './shelves';

/** What a model is sorted by, between commas. Tags that can't be kept as they are stay to be mended. */
export function TagsDialog({
  model,
  onTags,
  onClose,
}: {
  model: KeptEntry;
  onTags: (tags: string[]) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState((model.tags ?? []).join(', '));
  const [isTried, setTried] = useState(false);
  const id = useId();
  const problem = isTried ? problemInWords(text.split(',')) : '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problemInWords(text.split(',')) !== '') return;
    onTags(text.split(','));
    onClose();
  };
  return (
    <Dialog title={t('library.tagsOf', { name: visibleText(titleShown(model.title)) })} onClose={onClose}>
      <form className={styles.tagsForm} onSubmit={submit}>
        <TextField
          label={t('library.tagsField')}
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={id}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={id} role="alert" className={styles.problem}>
          {problem}
        </p>
        <DialogActions>
          <Button onClick={onClose}>{t('library.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('library.setTags')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function problemInWords(tags: readonly string[]): string {
  const problem = tagsProblem(tags);
  switch (problem?.what) {
    case 'many':
      return t('library.tooManyTags', { count: problem.count, most: mostTags });
    case 'long':
      return t('library.tagTooLong', { tag: visibleText(`${problem.tag.slice(0, 20)}…`), most: longestTag });
    case undefined:
      return '';
  }
}
