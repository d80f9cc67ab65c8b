import { visibleText } from '../../../../shared/model/visible-text';
import { Checkbox } from '../../../ui/fields';
import { Hidden } from '../../../ui/marks';
import styles from './choices.module.css';

export interface Item<T extends string> {
  id: T;
  title: string;
}

/** Things of which any may be wanted; all are until somebody says otherwise. */
export function CheckList<T extends string>({
  legend,
  hideLegend = false,
  items,
  wanted,
  onChange,
}: {
  legend: string;
  /** It stands above already. */
  hideLegend?: boolean;
  items: readonly Item<T>[];
  /** Undefined: all. */
  wanted: readonly string[] | undefined;
  onChange: (wanted: T[] | undefined) => void;
}) {
  const isWanted = (id: string) => wanted?.includes(id) ?? true;
  const turn = (turned: string, on: boolean) => {
    const next = items.filter(({ id }) => (id === turned ? on : isWanted(id))).map(({ id }) => id);
    onChange(next.length === items.length ? undefined : next);
  };
  return (
    <fieldset className={styles.list}>
      <legend>{hideLegend ? <Hidden>{legend}</Hidden> : legend}</legend>
      {items.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={visibleText(title)}
          checked={isWanted(id)}
          onChange={(event) => turn(id, event.target.checked)}
        />
      ))}
    </fieldset>
  );
}
