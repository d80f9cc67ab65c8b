import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { namePerson, removePerson, setRevision } from '../../../shared/edits/approve';
import { type PersonPart, personParts } from '../../../shared/model/approval';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { Button, IconButton } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import { Name } from '../../ui/name';
import styles from './sign-off.module.css';

/** Whom the report's title page names, and which revision it says this is. */
export function PeopleList() {
  const { people = {}, revision = '' } = useOpenDocument(({ history }) => history.present);
  const isReadOnly = useIsReadOnly();
  const { execute } = useDocument.getState();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [part, setPart] = useState<PersonPart>('author');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const named = { name: name.trim(), ...(role.trim() !== '' && { role: role.trim() }), part };
    if (!execute(namePerson({ id: crypto.randomUUID(), ...named }))) return;
    setName('');
    setRole('');
  };
  const all = personParts.flatMap((one) => Object.values(people).filter((person) => person.part === one));
  return (
    <section aria-labelledby="people" className={styles.form}>
      <h3 id="people">{t('signOff.people')}</h3>
      {all.length === 0 ? (
        <p className={styles.quiet}>{t('signOff.nobody')}</p>
      ) : (
        <ul className={styles.people} aria-label={t('signOff.people')}>
          {all.map((person) => (
            <li key={person.id}>
              <span>
                <strong>
                  <Name>{person.name}</Name>
                </strong>
                {person.role !== undefined && (
                  <>
                    , <Name>{person.role}</Name>
                  </>
                )}{' '}
                <span className={styles.quiet}>· {t(`signOff.${person.part}`)}</span>
              </span>
              <IconButton
                label={t('signOff.remove', { name: visibleText(person.name) })}
                disabled={isReadOnly}
                onClick={() => execute(removePerson(person.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <Locked when={isReadOnly}>
        <div className={styles.fields}>
          <form onSubmit={add} aria-label={t('signOff.people')} className={styles.fields}>
            <div className={styles.pair}>
              <TextField
                label={t('signOff.name')}
                maxLength={500}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
              <TextField
                label={t('signOff.role')}
                maxLength={500}
                value={role}
                onChange={(event) => setRole(event.target.value)}
              />
            </div>
            <div className={styles.pair}>
              <Select
                label={t('signOff.part')}
                value={part}
                choices={personParts.map((one) => ({ value: one, title: t(`signOff.${one}`) }))}
                onChange={(event) =>
                  setPart(personParts.find((one) => one === event.target.value) ?? 'author')
                }
              />
              <Button type="submit" disabled={name.trim() === ''}>
                {t('signOff.add')}
              </Button>
            </div>
          </form>
          <TextField
            label={t('signOff.revision')}
            placeholder={t('signOff.revisionHint')}
            maxLength={200}
            value={revision}
            onChange={(event) => execute(setRevision(event.target.value))}
          />
        </div>{' '}
      </Locked>
    </section>
  );
}
