import { linksOf } from '../../../shared/knowledge/links';
import type { Mitigation } from '../../../shared/knowledge/pack';
import { useKnowledge } from '../../state/knowledge';
import { ChecksTable } from './checks-table';
import styles from './knowledge.module.css';
import { ItemLinks, RuleLinks } from './link-lists';

/** One measure: how it is done and verified, what it answers, what asks for it. */
export function MitigationPage({ mitigation }: { mitigation: Mitigation }) {
  const knowledge = useKnowledge();
  const { rules, controls } = linksOf(knowledge, 'mitigation', mitigation.id);
  const { title, how, kind, effort, reduces, by, verify, kubernetes, docker, checks = [] } = mitigation;
  const whyLinked = new Map(
    mitigation.controls.map(({ ref, relationship, rationale, source }) => [
      ref,
      [relationship.replaceAll('-', ' '), rationale, source && `says ${source}`].filter(Boolean).join(' · '),
    ]),
  );
  return (
    <>
      <header>
        <p className={styles.head}>
          {kind} · {effort} effort · lowers {reduces} by {by}
        </p>
        <h1 id="thing-title">{title}</h1>
        <p className={styles.statement}>{how}</p>
      </header>
      {kubernetes && <Snippet title="On Kubernetes" text={kubernetes} />}
      {docker && <Snippet title="On Docker" text={docker} />}
      {verify && (
        <section aria-labelledby="verify">
          <h2 id="verify">How to verify it</h2>
          <p>{verify}</p>
        </section>
      )}
      <ChecksTable checks={checks} />
      <RuleLinks title="Threats that it answers" rules={rules} />
      <ItemLinks title="Controls" items={controls} saying={({ ref }) => whyLinked.get(ref) ?? ''} />
      <p className={styles.quiet}>
        Mitigation <code>{mitigation.id}</code>
      </p>
    </>
  );
}

function Snippet({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <pre className={styles.snippet}>{text}</pre>
    </section>
  );
}
