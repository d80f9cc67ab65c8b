/*
 * Glossary. One word for one thing, the one that German security people use:
 *
 *   assumption          Annahme                  mitigation (measure)  Maßnahme
 *   attack pattern      Angriffsmuster           model                 Modell
 *   boundary            Grenze; in full Vertrauensgrenze (trust boundary)
 *   canvas              Zeichenfläche            outline               Gliederung
 *   control             Control (plural Controls): “Kontrolle” says inspection, “Maßnahme” is taken
 *   coverage            Abdeckung                pack                  Paket
 *   crossing            Grenzübertritt; to cross: überqueren
 *   data store          Datenspeicher            question              Frage
 *   decision            Entscheidung             report                Bericht
 *   element             Element                  residual risk         Restrisiko
 *   evidence            Nachweis                 rule                  Regel
 *   external entity     externe Entität          scope                 Geltungsbereich
 *   fact                Fakt                     source                Quelle
 *   flow (data flow)    Datenfluss               stencil               Schablone
 *   hint                Hinweis                  subject               Gegenstand
 *   impact              Auswirkung               technique             Technik
 *   inherent risk       inhärentes Risiko        threat                Bedrohung
 *   likelihood          Eintrittswahrscheinlichkeit
 *   inspector           Inspektor                weakness              Schwachstelle
 *
 * STRIDE: Spoofing, Manipulation, Abstreitbarkeit, Offenlegung von Informationen, Denial of Service, Rechteausweitung.
 * Kubernetes' own names (Pod, Namespace, Deployment) stay. Orders address nobody (“Modell öffnen”); where somebody
 * has to be addressed, it is “Sie”. Ellipses of commands have a space before them (“Öffnen …”), quotes are „…“.
 */

import type { english } from '../en';
import type { Translation } from '../phrase';
import { actions } from './actions';
import { adding } from './adding';
import { answers } from './answers';
import { app } from './app';
import { conditions } from './conditions';
import { connecting } from './connecting';
import { counted } from './counted';
import { coverage } from './coverage';
import { decisions } from './decisions';
import { diagram } from './diagram';
import { documents } from './documents';
import { edits } from './edits';
import { empty } from './empty';
import { finding } from './finding';
import { help } from './help';
import { hints } from './hints';
import { inspector } from './inspector';
import { keys } from './keys';
import { knowledge } from './knowledge';
import { layout } from './layout';
import { library } from './library';
import { light } from './light';
import { lines } from './lines';
import { machine } from './machine';
import { moving } from './moving';
import { objects } from './objects';
import { outline } from './outline';
import { packs } from './packs';
import { palette } from './palette';
import { picture } from './picture';
import { pictures } from './pictures';
import { questions } from './questions';
import { report } from './report';
import { settings } from './settings';
import { sources } from './sources';
import { status } from './status';
import { stride } from './stride';
import { subject } from './subject';
import { synonyms } from './synonyms';
import { threats } from './threats';
import { tour } from './tour';
import { values } from './values';
import { whyNot } from './why-not';

/** Everything that Bulkhead says, in German. */
export const german: { readonly [A in keyof typeof english]: Translation<(typeof english)[A]> } = {
  actions,
  adding,
  answers,
  app,
  conditions,
  connecting,
  counted,
  coverage,
  decisions,
  diagram,
  documents,
  edits,
  empty,
  finding,
  help,
  hints,
  inspector,
  keys,
  knowledge,
  layout,
  library,
  light,
  lines,
  machine,
  moving,
  objects,
  outline,
  packs,
  palette,
  picture,
  pictures,
  questions,
  report,
  settings,
  sources,
  status,
  stride,
  subject,
  synonyms,
  threats,
  tour,
  values,
  whyNot,
};
