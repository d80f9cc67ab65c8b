import { useMemo } from 'react';
import { reconnect } from '../../../shared/edits/connect';
import type { Flow } from '../../../shared/model/threat-model';
import { t } from '../../language/words';
import { useDocument, useOpenDocument } from '../../state/document';
import { nameOf } from '../../state/subject-index';
import { Select } from '../../ui/fields';

/** The element that a flow comes from or goes to; choosing another reconnects it. */
export function EndSelect({ flow, end }: { flow: Flow; end: 'source' | 'target' }) {
  const model = useOpenDocument(({ history }) => history.present);
  const other = end === 'source' ? flow.target : flow.source;
  const choices = useMemo(
    () =>
      Object.values(model.elements)
        .filter(({ id }) => id !== other)
        .map(({ id, parent }) => ({
          value: id,
          title: parent === null ? nameOf(model, id) : `${nameOf(model, id)} (${nameOf(model, parent)})`,
        }))
        .sort((a, b) => a.title.localeCompare(b.title)),
    [model, other],
  );
  const attach = (id: string) => {
    const [source, target] = end === 'source' ? [id, other] : [other, id];
    useDocument.getState().execute(reconnect(flow.id, source, target));
  };
  return (
    <Select
      label={t(end === 'source' ? 'lines.source' : 'lines.target')}
      value={flow[end]}
      choices={choices}
      onChange={(event) => attach(event.target.value)}
    />
  );
}
