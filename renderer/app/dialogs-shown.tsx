import { ShowThingsDialog } from '../features/diagrams/show-things-dialog';
import { MoveIntoDialog } from '../features/outline/move-into-dialog';
import { AboutPlace } from './about-place';
import { ClosingDialog } from './closing-dialog';
import { CompareFilePlace } from './compare-file-place';
import { useDialogs } from './dialogs';
import { FinderPlace } from './finder-place';
import { HelpPlace } from './help-place';
import { ImportDialog } from './import-dialog';
import { MergePlace } from './merge-place';
import { PictureDialog } from './picture-dialog';
import { RevisionsPlace } from './revisions-place';
import { SettingsDialog } from './settings-dialog';
import { SignOffPlace } from './sign-off-place';

/** The dialog that lies over the window, if there is one. */
export function Dialogs() {
  const { open, close } = useDialogs();
  switch (open?.name) {
    case 'import':
      return <ImportDialog result={open.result} onClose={close} />;
    case 'move into':
      return <MoveIntoDialog ids={open.ids} onClose={close} />;
    case 'show things':
      return <ShowThingsDialog onClose={close} />;
    case 'picture':
      return <PictureDialog onClose={close} />;
    case 'revisions':
      return <RevisionsPlace chosen={open.chosen} onClose={close} />;
    case 'compareFile':
      return <CompareFilePlace file={open.file} onClose={close} />;
    case 'signOff':
      return <SignOffPlace onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'finder':
      return <FinderPlace start={open.start} onClose={close} />;
    case 'merge':
      return <MergePlace meeting={open.meeting} onClose={close} />;
    case 'closing':
      return <ClosingDialog onClose={close} />;
    case 'help':
      return <HelpPlace onClose={close} />;
    case 'about':
      return <AboutPlace onClose={close} />;
    // It hangs on its button in the top bar.
    case 'history':
    case undefined:
      return null;
  }
}
