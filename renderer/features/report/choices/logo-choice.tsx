import { useId, useRef, useState } from 'react';
import {
  type LogoProblem,
  logoBytes,
  logoOf,
  logoSide,
  readLogo,
  tooLarge,
} from '../../../../shared/report/choice/logo';
import { t } from '../../../language/words';
import { wish } from '../../../state/report-choice';
import { Button } from '../../../ui/button';
import styles from './choices.module.css';

const problems = {
  'neither PNG nor JPEG': () => t('choosing.logoKind'),
  damaged: () => t('choosing.logoDamaged'),
  'too large': () => t('choosing.logoLarge', { most: logoBytes / 1024 }),
  'too many pixels': () => t('choosing.logoPixels', { most: logoSide }),
} satisfies Record<LogoProblem, () => string>;

/** A picture from a file: what is no picture, or too large, is told and changes nothing. */
export function LogoChoice({ logo }: { logo: string | undefined }) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<LogoProblem>();
  const shown = logo === undefined ? undefined : logoOf(logo);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = file.size > logoBytes ? tooLarge : readLogo(new Uint8Array(await file.arrayBuffer()));
    setProblem('problem' in read ? read.problem : undefined);
    if ('logo' in read) wish({ logo: read.logo.address });
  };
  return (
    <div className={styles.logo}>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/png,image/jpeg"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <Button
        ref={button}
        {...(problem !== undefined && { 'aria-describedby': id })}
        onClick={() => chooser.current?.click()}
      >
        {t('choosing.chooseLogo')}
      </Button>
      {shown !== undefined && (
        <>
          <img src={shown.address} alt={t('choosing.logo')} />
          <Button
            look="plain"
            onClick={() => {
              wish({ logo: undefined });
              button.current?.focus();
            }}
          >
            {t('choosing.removeLogo')}
          </Button>
        </>
      )}
      {problem !== undefined && (
        <p id={id} role="alert" className={styles.problem}>
          {problems[problem]()}
        </p>
      )}
    </div>
  );
}
