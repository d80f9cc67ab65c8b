import { Check, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../language/words';
import { useTour } from '../../state/tour';
import { useView, type View } from '../../state/view';
import { Button, IconButton } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { cardPlace } from './card-place';
import { tourEnd, tourSteps } from './steps';
import styles from './tour.module.css';
import { usePlace } from './use-place';
import { useProgress } from './use-progress';

/**
 * The tour: a small card beside the place that its step is about. It takes no focus and no keys; a step is done by
 * doing it, or passed over.
 * @param onShow leads to where a step is done
 */
export function TourCard({ at, onShow }: { at: number; onShow: (view: View) => void }) {
  useProgress(at);
  const step = tourSteps[at];
  const { title, text, places } = step ?? tourEnd;
  const place = usePlace(places);
  const isElsewhere = useView(({ view }) => step !== undefined && view !== step.view) || place === null;
  const card = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 320, height: 200 });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = card.current ?? {};
    if (width !== size.width || height !== size.height) setSize({ width, height });
  });
  // Screen readers tell what comes into a live region, not what it was made with.
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const { x, y, side, pointer } = cardPlace(place?.rectangle ?? null, place?.place.side ?? 'inside', size, {
    width: innerWidth,
    height: innerHeight,
  });
  const { next, end } = useTour.getState();
  return (
    <>
      {place && side !== 'inside' && <Ring {...place.rectangle} />}
      <section
        ref={card}
        className={styles.card}
        style={{ left: x, top: y }}
        aria-label={t('tour.label')}
        data-tour-card
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          end();
        }}
      >
        {side !== 'inside' && side !== 'apart' && (
          <span
            className={`${styles.pointer} ${styles[side]}`}
            style={side === 'right' || side === 'left' ? { top: pointer } : { left: pointer }}
          />
        )}
        <div aria-live="polite" aria-atomic className={styles.words}>
          {isThere && (
            <>
              <p className={styles.count}>
                {step ? t('tour.step', { step: at + 1, of: tourSteps.length }) : t('tour.done')}
              </p>
              <h2>{title()}</h2>
              <p>{text()}</p>
            </>
          )}
        </div>
        <div className={styles.close}>
          <IconButton label={t(step ? 'tour.skip' : 'tour.finish')} onClick={end}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
        <div className={styles.foot}>
          <ol className={styles.dots} aria-hidden>
            {tourSteps.map((one, index) => (
              <li key={one.title()} className={index === at ? styles.now : ''}>
                {index < at && <Check size={9} strokeWidth={4} />}
              </li>
            ))}
          </ol>
          {step && isElsewhere && <Button onClick={() => onShow(step.view)}>{t('tour.showWhere')}</Button>}
          <Button look="primary" onClick={step ? next : end}>
            {t(step ? 'tour.next' : 'tour.finish')}
          </Button>
        </div>
        {at === 0 && (
          <p className={styles.keys}>
            {t('tour.keys')} <Keys keys={['shift+f1', 'escape']} />
          </p>
        )}
      </section>
    </>
  );
}

/** Around what the card is about; clicks go through it. */
function Ring({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return <div aria-hidden className={styles.ring} style={{ left: x, top: y, width, height }} />;
}
