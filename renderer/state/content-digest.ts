import { useEffect, useState } from 'react';
import { approvedText } from '../../shared/model/approved-content';
import type { ThreatModel } from '../../shared/model/threat-model';
import { useOpenDocument } from './document';
import { sha256 } from './sha256';

/** The digest of what an approval of the open model would be about; undefined until it is worked out. */
export function useContentDigest(): string | undefined {
  const model = useOpenDocument(({ history }) => history.present);
  const [known, setKnown] = useState<{ model: ThreatModel; digest: string }>();
  useEffect(() => {
    let isCurrent = true;
    void sha256(approvedText(model)).then((digest) => isCurrent && setKnown({ model, digest }));
    return () => {
      isCurrent = false;
    };
  }, [model]);
  return known?.model === model ? known.digest : undefined;
}
