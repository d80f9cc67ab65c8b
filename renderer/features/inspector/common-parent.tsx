import { whyNotInto } from '../../../shared/edits/arrange';
import { visibleText } from '../../../shared/model/visible-text';
import { compareNames, t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { moveChosenInto } from '../../state/moving';
import { Select } from '../../ui/fields';
import { commonParent } from './in-common';

/** No id looks like it. */
const various = '>';

/** The boundary that several things are in; choosing another moves all of them there in one step. */
export function CommonParent({ ids }: { ids: readonly string[] }) {
  const model = useOpenDocument(({ history }) => history.present);
  const parent = commonParent(model, ids);
  const choices = Object.values(model.boundaries)
    .filter(({ id }) => ids.every((one) => one !== id && whyNotInto(model, one, id) === null))
    .map(({ id: value, name }) => ({ value, title: visibleText(name || value) }))
    .sort((a, b) => compareNames(a.title, b.title));
  return (
    <Select
      label={t('inspector.inBoundary')}
      value={parent === 'various' ? various : (parent ?? '')}
      choices={[
        ...(parent === 'various' ? [{ value: various, title: t('inspector.various') }] : []),
        { value: '', title: t('inspector.inNoBoundary') },
        ...choices,
      ]}
      onChange={({ target: { value } }) =>
        value !== various && moveChosenInto(ids, value === '' ? null : value)
      }
    />
  );
}
