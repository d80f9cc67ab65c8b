import { useRef } from 'react';
import { describeModel } from '../../shared/edits/describe';
import { isBlank, withoutUnseen } from '../../shared/model/visible-text';
import { titleShown } from '../language/title-shown';
import { t } from '../language/words';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../state/document';
import { say } from '../state/notices';
import { TextField } from '../ui/fields';

/** The model's title. Left without one, it gets back the one that it had: the library would have a row of no name. */
export function TitleField() {
  const title = useOpenDocument(({ history }) => history.present.title);
  const isReadOnly = useIsReadOnly();
  const { execute, seal } = useDocument.getState();
  const before = useRef(title);
  const leave = () => {
    if (isBlank(title) && title !== before.current) {
      const back = titleShown(before.current);
      if (execute(describeModel({ title: back }))) say(t('app.titleBack', { title: back }));
    }
    seal();
  };
  return (
    <TextField
      label={t('app.modelTitle')}
      hideLabel
      value={withoutUnseen(title)}
      placeholder={t('app.untitled')}
      maxLength={1000}
      readOnly={isReadOnly}
      title={isReadOnly ? whyReadOnly() : undefined}
      aria-invalid={isBlank(title)}
      onFocus={() => {
        before.current = title;
      }}
      onChange={(event) => execute(describeModel({ title: withoutUnseen(event.target.value) }))}
      onBlur={leave}
    />
  );
}
