import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../../shared/language/phrase';
import { t } from '../../language/words';
import { type Thing, useBrowsing } from '../../state/browsing';
import { useKnowledge } from '../../state/knowledge';
import type { View } from '../../state/view';
import { Button } from '../../ui/button';
import { ItemPage } from './item-page';
import styles from './knowledge.module.css';
import { MitigationPage } from './mitigation-page';
import { PlaceablePage } from './placeable-page';
import { RulePage } from './rule-page';

/** The page of one thing, with the way back where a link led here. */
export function ThingPage({ thing }: { thing: Thing }) {
  const { trail, origin, left, back } = useBrowsing();
  const page = useRef<HTMLElement>(null);
  const isFollowed = trail.length > 0 || origin !== null || left !== null;
  // Who followed a link reads on at the page's top; who came back goes on at the link that led away.
  useEffect(() => {
    if (!isFollowed) return;
    const link =
      left &&
      page.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(`${left.kind} ${left.id}`)}"]`);
    const fold = link?.closest('details');
    if (fold) fold.open = true;
    (link ?? page.current)?.focus();
  }, [isFollowed, left]);
  const previous = trail.length === 0 ? origin && backTo[origin.view] : 'knowledge.backToPage';
  return (
    <article ref={page} className={styles.page} aria-labelledby="thing-title" tabIndex={-1}>
      {previous !== null && (
        <div className={styles.back}>
          <Button onClick={back}>
            <ArrowLeft size={15} aria-hidden /> {t(previous)}
          </Button>
        </div>
      )}
      <Body thing={thing} />
    </article>
  );
}

const backTo = {
  diagram: 'knowledge.backToDiagram',
  threats: 'knowledge.backToThreat',
  questions: 'knowledge.backToQuestions',
  knowledge: 'knowledge.backToCoverage',
  report: 'knowledge.backToReport',
} as const satisfies Record<View, MessageKey>;

function Body({ thing: { kind, id } }: { thing: Thing }) {
  const knowledge = useKnowledge();
  const gone = <p id="thing-title">{t('knowledge.gone', { id })}</p>;
  switch (kind) {
    case 'rule': {
      const rule = knowledge.rules.get(id);
      return rule ? <RulePage rule={rule} /> : gone;
    }
    case 'mitigation': {
      const mitigation = knowledge.mitigations.get(id);
      return mitigation ? <MitigationPage mitigation={mitigation} /> : gone;
    }
    case 'item': {
      const item = knowledge.items.get(id);
      return item ? <ItemPage item={item} /> : gone;
    }
    case 'stencil': {
      const stencil = knowledge.stencils.get(id);
      return stencil ? <PlaceablePage kind="stencil" placeable={stencil} /> : gone;
    }
    case 'boundary': {
      const boundary = knowledge.boundaries.get(id);
      return boundary ? <PlaceablePage kind="boundary" placeable={boundary} /> : gone;
    }
  }
}
