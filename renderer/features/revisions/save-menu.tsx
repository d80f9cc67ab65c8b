import { ChevronDown } from 'lucide-react';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';

/** Formats of a list of differences. */
export const differenceFormats = ['md', 'html', 'json'] as const;
export type DifferenceFormat = (typeof differenceFormats)[number];

const titles = {
  md: 'compare.markdown',
  html: 'compare.html',
  json: 'compare.json',
} as const satisfies Record<DifferenceFormat, string>;

/** Saves what is otherwise, in one of its formats. */
export function SaveMenu({ onSave }: { onSave: (format: DifferenceFormat) => void }) {
  return (
    <Menu
      trigger={
        <Button>
          {t('compare.save')} <ChevronDown size={14} aria-hidden />
        </Button>
      }
      entries={differenceFormats.map((format) => ({
        label: t(titles[format]),
        run: () => onSave(format),
      }))}
    />
  );
}
