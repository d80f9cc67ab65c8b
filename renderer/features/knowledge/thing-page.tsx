import { ArrowLeft } from 'lucide-react';
import { type Thing, useBrowsing } from '../../state/browsing';
import { useKnowledge } from '../../state/knowledge';
import { Button } from '../../ui/button';
import { ItemPage } from './item-page';
import styles from './knowledge.module.css';
import { MitigationPage } from './mitigation-page';
import { PlaceablePage } from './placeable-page';
import { RulePage } from './rule-page';

/** The page of one thing, with the way back where a link led here. */
export function ThingPage({ thing }: { thing: Thing }) {
  const trail = useBrowsing((state) => state.trail);
  return (
    <article className={styles.page} aria-labelledby="thing-title">
      {trail.length > 0 && (
        <div>
          <Button onClick={() => useBrowsing.getState().back()}>
            <ArrowLeft size={15} aria-hidden /> Back
          </Button>
        </div>
      )}
      <Body thing={thing} />
    </article>
  );
}

function Body({ thing: { kind, id } }: { thing: Thing }) {
  const knowledge = useKnowledge();
  const gone = <p id="thing-title">No pack that is switched on knows “{id}”.</p>;
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
