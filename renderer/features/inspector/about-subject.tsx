import { Tabs } from 'radix-ui';
import { subjectsOf } from '../../../shared/analysis/analyse';
import { describe, rename } from '../../../shared/edits/describe';
import { visibleText, withoutUnseen } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { TextArea, TextField } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import { Glyph } from '../../ui/marks';
import { FactList } from './fact-list';
import { FlowEnds } from './flow-ends';
import styles from './inspector.module.css';
import { OnDiagrams } from './on-diagrams';
import { ParentSelect } from './parent-select';
import { ScopeSwitch } from './scope-switch';
import { SubjectThreats } from './subject-threats';
import { whatItIs } from './what-it-is';

/** One element, flow or boundary. */
export function AboutSubject({ id }: { id: string }) {
  const isReadOnly = useIsReadOnly();
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const threats = useOpenDocument(({ analysis }) => analysis.threats);
  const element = model.elements[id];
  const boundary = model.boundaries[id];
  const flow = model.flows[id];
  const entity = element ?? boundary ?? flow;
  if (entity === undefined) return null;
  const { title, help, glyph } = whatItIs(model, id, knowledge);
  const own = threats.filter(({ subjects }) => subjects.some((subject) => subject.id === id));
  const placeholder = subjectsOf(model, knowledge).find((subject) => subject.id === id)?.name ?? '';
  const { execute, seal } = useDocument.getState();
  return (
    <>
      <header className={styles.head}>
        <Glyph knowledge={knowledge} id={glyph} size={22} />
        <div>
          <h2>{title}</h2>
          <p className={styles.quiet}>{help}</p>
        </div>
      </header>
      <Tabs.Root defaultValue="facts" className={styles.tabs}>
        <Tabs.List
          className={styles.tabList}
          aria-label={t('inspector.about', { name: visibleText(entity.name || title) })}
        >
          <Tabs.Trigger value="facts" className={styles.tab}>
            {t('inspector.facts')}
          </Tabs.Trigger>
          <Tabs.Trigger value="threats" className={styles.tab}>
            {t('inspector.threats', { count: own.length })}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="facts" className={styles.body}>
          {isReadOnly && <p className={styles.note}>{whyReadOnly()}</p>}
          <Locked when={isReadOnly}>
            <TextField
              label={t('inspector.name')}
              placeholder={visibleText(placeholder)}
              value={withoutUnseen(entity.name)}
              onChange={(event) => execute(rename(id, withoutUnseen(event.target.value)))}
              onBlur={seal}
            />
            {flow ? <FlowEnds flow={flow} /> : <ParentSelect id={id} />}
            <FactList id={id} />
            <TextArea
              label={t('inspector.description')}
              rows={2}
              value={withoutUnseen(entity.description ?? '')}
              onChange={(event) => execute(describe(id, event.target.value))}
              onBlur={seal}
            />
            <OnDiagrams id={id} />
            <ScopeSwitch ids={[id]} />
          </Locked>
        </Tabs.Content>
        <Tabs.Content value="threats" className={styles.body}>
          <SubjectThreats id={id} threats={own} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}
