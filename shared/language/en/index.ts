import { about } from './about';
import { actions } from './actions';
import { adding } from './adding';
import { announce } from './announce';
import { answers } from './answers';
import { app } from './app';
import { choosing } from './choosing';
import { compare } from './compare';
import { conditions } from './conditions';
import { connecting } from './connecting';
import { counted } from './counted';
import { coverage } from './coverage';
import { decisions } from './decisions';
import { diagram } from './diagram';
import { differences } from './differences';
import { documents } from './documents';
import { edits } from './edits';
import { empty } from './empty';
import { files } from './files';
import { finding } from './finding';
import { help } from './help';
import { hints } from './hints';
import { inspector } from './inspector';
import { keeping } from './keeping';
import { keys } from './keys';
import { knowledge } from './knowledge';
import { layout } from './layout';
import { library } from './library';
import { light } from './light';
import { lines } from './lines';
import { machine } from './machine';
import { merge } from './merge';
import { moving } from './moving';
import { objects } from './objects';
import { outline } from './outline';
import { packs } from './packs';
import { palette } from './palette';
import { picture } from './picture';
import { pictures } from './pictures';
import { questions } from './questions';
import { report } from './report';
import { reportCategories } from './report-categories';
import { reportChanges } from './report-changes';
import { reportColumns } from './report-columns';
import { reportCover } from './report-cover';
import { reportCoverage } from './report-coverage';
import { reportGlossary } from './report-glossary';
import { reportInventory } from './report-inventory';
import { reportLimits } from './report-limits';
import { reportMeasures } from './report-measures';
import { reportMethod } from './report-method';
import { reportSections } from './report-sections';
import { reportSignOff } from './report-sign-off';
import { reportSources } from './report-sources';
import { reportSummary } from './report-summary';
import { reportTables } from './report-tables';
import { reportThreats } from './report-threats';
import { reportWords } from './report-words';
import { revisions } from './revisions';
import { settings } from './settings';
import { signOff } from './sign-off';
import { sources } from './sources';
import { status } from './status';
import { stride } from './stride';
import { subject } from './subject';
import { synonyms } from './synonyms';
import { threats } from './threats';
import { tour } from './tour';
import { trouble } from './trouble';
import { values } from './values';
import { walk } from './walk';
import { whyNot } from './why-not';

/** Everything that Bulkhead says, in English, by area. The other languages say the same keys. */
export const english = {
  about,
  actions,
  adding,
  announce,
  answers,
  app,
  compare,
  choosing,
  conditions,
  connecting,
  counted,
  coverage,
  decisions,
  diagram,
  differences,
  documents,
  edits,
  empty,
  files,
  finding,
  help,
  hints,
  inspector,
  keeping,
  keys,
  knowledge,
  layout,
  library,
  light,
  lines,
  machine,
  merge,
  moving,
  objects,
  outline,
  packs,
  palette,
  picture,
  pictures,
  questions,
  report,
  reportTables,
  reportGlossary,
  reportMethod,
  reportSources,
  reportCategories,
  reportInventory,
  reportCoverage,
  reportMeasures,
  reportThreats,
  reportChanges,
  reportSummary,
  reportLimits,
  reportSignOff,
  reportCover,
  reportColumns,
  reportSections,
  reportWords,
  settings,
  signOff,
  sources,
  status,
  stride,
  subject,
  synonyms,
  threats,
  revisions,
  tour,
  trouble,
  values,
  walk,
  whyNot,
} as const;
