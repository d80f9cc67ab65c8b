import { withoutHalves, withoutUnseen } from '../shared/model/visible-text';

/** A file name out of any text: no folders, no reserved names, no control characters, not too long. */
export function safeName(text: string): string {
  const name = withoutUnseen(withoutHalves(text))
    .replace(/[\s<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(-120);
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `model ${name}`.trim() : name;
}
