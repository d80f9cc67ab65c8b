import { CompareFileDialog } from '../features/revisions/compare-file-dialog';
import { useDocument } from '../state/document';
import { compareWithFile, type OtherFile } from './compare-file';
import { saveDifferences } from './save-differences';

/** The open model beside another file's. */
export function CompareFilePlace({ file, onClose }: { file: OtherFile; onClose: () => void }) {
  return (
    <CompareFileDialog
      key={file.digest}
      file={file}
      onSave={(direction, format) => {
        const model = useDocument.getState().document?.history.present;
        if (model === undefined) return;
        const sides = [file, { model }] as const;
        const [before, after] = direction === 'fromFile' ? sides : ([sides[1], sides[0]] as const);
        void saveDifferences(before, after, format);
      }}
      onOther={() => void compareWithFile()}
      onClose={onClose}
    />
  );
}
