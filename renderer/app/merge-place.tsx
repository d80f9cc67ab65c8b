import { MergeDialog } from '../features/merge/merge-dialog';
import { becomeOne, type Meeting } from './meeting';

/** The dialog in which the open document and its file become one. */
export function MergePlace({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  return (
    <MergeDialog
      sides={meeting}
      saves={meeting.then !== undefined}
      onMerge={(model) => {
        onClose();
        becomeOne(meeting, model);
      }}
      onClose={onClose}
    />
  );
}
