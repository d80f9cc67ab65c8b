import type { Threat } from '../../../shared/analysis/analysis';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { ChoiceList, RowText } from '../../ui/choice-list';
import { RiskBadge, StrideMark } from '../../ui/marks';
import { Name } from '../../ui/name';
import { statusInWords } from '../../ui/status-in-words';

/** Threats as a list of which one is chosen. */
export function ThreatList({ threats, chosen }: { threats: readonly Threat[]; chosen: string | undefined }) {
  const decisions = useOpenDocument(({ history }) => history.present.decisions);
  return (
    <ChoiceList
      label={t('threats.list')}
      entries={threats}
      at={threats.findIndex(({ key }) => key === chosen)}
      keyOf={({ key }) => key}
      onChoose={({ key }) => useView.getState().openThreat(key)}
    >
      {(threat) => (
        <>
          <StrideMark letter={threat.stride} />
          <RowText title={threat.title}>
            <Name>{threat.subjects[0].name}</Name> · {statusInWords(threat, decisions[threat.key])}
          </RowText>
          <RiskBadge level={threat.residual.level} />
        </>
      )}
    </ChoiceList>
  );
}
