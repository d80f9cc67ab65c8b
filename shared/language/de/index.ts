import type { english } from '../en';
import type { Translation } from '../phrase';
import { actions } from './actions';
import { answers } from './answers';
import { app } from './app';
import { counted } from './counted';
import { decisions } from './decisions';
import { diagram } from './diagram';
import { edits } from './edits';
import { picture } from './picture';
import { sources } from './sources';
import { status } from './status';
import { stride } from './stride';
import { threats } from './threats';
import { values } from './values';

/*
 * Glossary. One word for one thing, the one that German security people use:
 *
 *   assumption          Annahme                  mitigation (measure)  Maßnahme
 *   attack pattern      Angriffsmuster           model                 Modell
 *   boundary            Grenze; in full Vertrauensgrenze (trust boundary)
 *   check               Prüfung                  pack                  Paket
 *   control             Control (plural Controls): “Kontrolle” says inspection, “Maßnahme” is taken
 *   coverage            Abdeckung                question              Frage
 *   crossing            Überquerung              report                Bericht
 *   data store          Datenspeicher            residual risk         Restrisiko
 *   decision            Entscheidung             rule                  Regel
 *   element             Element                  scope                 Geltungsbereich
 *   evidence            Nachweis                 source                Quelle
 *   external entity     externe Entität          stencil               Schablone
 *   fact                Fakt                     subject               Gegenstand
 *   flow (data flow)    Datenfluss               technique             Technik
 *   impact              Auswirkung               threat                Bedrohung
 *   inherent risk       inhärentes Risiko        weakness              Schwachstelle
 *   likelihood          Eintrittswahrscheinlichkeit
 *
 * STRIDE: Spoofing, Manipulation, Abstreitbarkeit, Offenlegung von Informationen, Denial of Service, Rechteausweitung.
 * Kubernetes' own names (Pod, Namespace, Deployment) stay. Nobody is addressed: “Modell öffnen”, not “öffnen Sie”.
 * Ellipses of commands have a space before them: “Öffnen …”. Quotes are „…“.
 */

/** Everything that Bulkhead says, in German. */
export const german: { readonly [A in keyof typeof english]: Translation<(typeof english)[A]> } = {
  actions,
  answers,
  app,
  counted,
  decisions,
  diagram,
  edits,
  picture,
  sources,
  status,
  stride,
  threats,
  values,
};
