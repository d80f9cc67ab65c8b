import { version } from '../../package.json';
import { knowledgeVersion } from '../../shared/knowledge/knowledge';
import { About } from '../features/about/about';
import { useKnowledge } from '../state/knowledge';

/** The About page, with the version of this program and what its knowledge refers to. */
export function AboutPlace({ onClose }: { onClose: () => void }) {
  const knowledge = useKnowledge();
  return (
    <About
      version={version}
      knowledge={knowledgeVersion(knowledge)}
      catalogues={knowledge.catalogues}
      onClose={onClose}
    />
  );
}
