import type { MessageKey } from '../../../../shared/language/phrase';
import { isSection, type SectionId, sectionIds } from '../../../../shared/report/choice/sections';
import { t } from '../../../language/words';
import { useReportChoice, wish } from '../../../state/report-choice';
import { CheckList } from './check-list';
import { Fold } from './fold';

const titles: Readonly<Record<SectionId, MessageKey>> = {
  summary: 'choosing.sectionSummary',
  changes: 'choosing.sectionChanges',
  method: 'choosing.sectionMethod',
  diagrams: 'choosing.sectionDiagrams',
  threats: 'choosing.sectionThreats',
  treatment: 'choosing.sectionTreatment',
  mitigations: 'choosing.sectionMitigations',
  coverage: 'choosing.sectionCoverage',
  compliance: 'choosing.sectionCompliance',
  traceability: 'choosing.sectionTraceability',
  questions: 'choosing.sectionQuestions',
  accepted: 'choosing.sectionAccepted',
  assumptions: 'choosing.sectionAssumptions',
  inventory: 'choosing.sectionInventory',
  glossary: 'choosing.sectionGlossary',
  sources: 'choosing.sectionSources',
};

/** Which sections the report has. */
export function SectionChoices() {
  const { sections } = useReportChoice().choice;
  const all = sectionIds.length;
  return (
    <Fold
      title={t('choosing.sections')}
      state={t('choosing.of', { shown: sections?.filter(isSection).length ?? all, all })}
    >
      <CheckList
        legend={t('choosing.sections')}
        hideLegend
        items={sectionIds.map((id) => ({ id, title: t(titles[id]) }))}
        wanted={sections}
        onChange={(next) => wish({ sections: next })}
      />
    </Fold>
  );
}
