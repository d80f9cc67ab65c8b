import type { ReportDocument } from '../../../../shared/report/document/document';
import { t } from '../../../language/words';
import { BenchmarkChoices } from './benchmark-choices';
import styles from './choices.module.css';
import { LookChoices } from './look-choices';
import { PresetPicker } from './preset-picker';
import { SectionChoices } from './section-choices';
import { ThreatChoices } from './threat-choices';

/** For whom the report is, then what is in it and how it looks. The preview follows. */
export function ChoicePanel({ whole }: { whole: ReportDocument }) {
  return (
    <section aria-labelledby="choices" className={styles.panel}>
      <h2 id="choices">{t('choosing.details')}</h2>
      <PresetPicker />
      <div>
        <SectionChoices />
        <ThreatChoices whole={whole} />
        <BenchmarkChoices whole={whole} />
        <LookChoices />
      </div>
    </section>
  );
}
