import { useId } from 'react';
import { languages } from '../../../../shared/language/speak';
import { longestReportMark, paperSizes } from '../../../../shared/model/report-choice';
import { visibleText } from '../../../../shared/model/visible-text';
import { markOnPages } from '../../../../shared/report/choice/mark-on-pages';
import { chosenLanguage } from '../../../../shared/report/words/wording';
import { t } from '../../../language/words';
import { useOpenDocument } from '../../../state/document';
import { useReportChoice, wish } from '../../../state/report-choice';
import { Select, TextField } from '../../../ui/fields';
import styles from './choices.module.css';
import { Fold } from './fold';
import { LogoChoice } from './logo-choice';

/** How the report looks: its title, what says how confidential it is, its language, its logo, its paper. */
export function LookChoices() {
  const { title, mark, language, page, logo } = useReportChoice().choice;
  const onPages = markOnPages(mark ?? '');
  const cut = onPages.isCut ? onPages.text : undefined;
  const hint = useId();
  const modelTitle = useOpenDocument(({ history }) => history.present.title);
  return (
    <Fold title={t('choosing.look')}>
      <TextField
        label={t('choosing.title')}
        placeholder={modelTitle}
        maxLength={1000}
        value={title ?? ''}
        onChange={({ target }) => wish({ title: target.value || undefined })}
      />
      <TextField
        label={t('choosing.mark')}
        placeholder={t('choosing.markHint')}
        maxLength={longestReportMark}
        value={mark ?? ''}
        {...(cut !== undefined && { 'aria-describedby': hint })}
        onChange={({ target }) => wish({ mark: target.value || undefined })}
      />
      {cut !== undefined && (
        <p id={hint} className={styles.about}>
          {t('choosing.markCut', { text: visibleText(cut) })}
        </p>
      )}
      <Select
        label={t('choosing.language')}
        value={chosenLanguage(language) ?? ''}
        choices={[
          { value: '', title: t('choosing.languageOfWindow') },
          ...languages.map((value) => ({ value, title: t(`settings.language-${value}`) })),
        ]}
        onChange={({ target }) => wish({ language: chosenLanguage(target.value) })}
      />
      <Select
        label={t('choosing.page')}
        value={page ?? 'a4'}
        choices={[
          { value: 'a4', title: 'A4' },
          { value: 'letter', title: t('choosing.letter') },
        ]}
        onChange={({ target }) =>
          wish({ page: paperSizes.find((one) => one !== 'a4' && one === target.value) })
        }
      />
      <LogoChoice logo={logo} />
    </Fold>
  );
}
