import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, useRef, useState } from 'react';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDocument } from '../../state/document';
import { nameOf } from '../../state/subject-index';
import { giveBack } from '../../ui/give-back';
import { Keys } from '../../ui/keys';
import { useFocusAfter } from '../../ui/use-focus-after';
import { actionOf, perform, whyNot } from '../actions';
import styles from './context-menu.module.css';
import type { MenuRequest } from './menu-request';
import { type Offer, offers } from './offers';
import { useMenuRequests } from './use-menu-requests';

/** What can be done with what is under the pointer or has the focus, where it is. */
export function ContextMenu() {
  const [request, setRequest] = useState<MenuRequest | null>(null);
  useMenuRequests(setRequest);
  if (request === null) return null;
  return <OpenMenu key={JSON.stringify(request)} request={request} onClose={() => setRequest(null)} />;
}

function OpenMenu({ request, onClose }: { request: MenuRequest; onClose: () => void }) {
  // Read while this is made: from then on the menu has the focus.
  const [before] = useState(() => document.activeElement);
  useFocusAfter(() => giveBack(before));
  const [sections] = useState(() => sectionsFor(request));
  const chosen = useRef<Action | null>(null);
  const choose = (action: Action) => {
    chosen.current = action;
  };
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={onClose}>
      <DropdownMenu.Trigger
        className={styles.point}
        style={{ left: request.at.x, top: request.at.y }}
        aria-hidden
        tabIndex={-1}
      />
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.Content
          className={styles.menu}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          loop
          aria-label={titleOf(request)}
          aria-labelledby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (chosen.current) perform(chosen.current);
          }}
        >
          {sections.map((entries, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sections of a menu don't move
            <Fragment key={index}>
              {index > 0 && <DropdownMenu.Separator className={styles.separator} />}
              {entries.map((entry) =>
                'actions' in entry ? (
                  <DropdownMenu.Sub key={entry.title}>
                    <DropdownMenu.SubTrigger className={styles.item}>
                      {entry.title} <ChevronRight size={14} aria-hidden />
                    </DropdownMenu.SubTrigger>
                    <DropdownMenu.SubContent className={styles.menu} collisionPadding={8} loop>
                      {entry.actions.map((action) => (
                        <Item key={action.id} action={action} onChoose={choose} />
                      ))}
                    </DropdownMenu.SubContent>
                  </DropdownMenu.Sub>
                ) : (
                  <Item key={entry.id} action={entry} onChoose={choose} />
                ),
              )}
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({ action, onChoose }: { action: Action; onChoose: (action: Action) => void }) {
  return (
    <DropdownMenu.Item className={styles.item} onSelect={() => onChoose(action)}>
      {visibleText(action.title())} <Keys keys={(action.keys ?? []).slice(0, 1)} />
    </DropdownMenu.Item>
  );
}

/** What the menu is about, for those who hear it. */
function titleOf({ subject, id }: MenuRequest): string {
  const model = useDocument.getState().document?.history.present;
  switch (subject) {
    case 'diagram':
      return t('finding.menuDiagram');
    case 'several':
      return t('finding.menuSeveral');
    case 'note':
      return t('finding.menuNote');
    default:
      return model ? nameOf(model, id) : id;
  }
}

type Entry = Action | { title: string; actions: readonly Action[] };

/** What is possible of what makes sense there; sections and submenus with nothing in them are left out. */
function sectionsFor({ subject }: MenuRequest): Entry[][] {
  const possible = (id: string): Action[] => (whyNot(actionOf(id)) === null ? [actionOf(id)] : []);
  const entriesOf = (offer: Offer): Entry[] => {
    if (typeof offer === 'string') return possible(offer);
    const actions = offer.ids.flatMap(possible);
    return actions.length === 0 ? [] : [{ title: offer.title(), actions }];
  };
  return offers[subject].map((section) => section.flatMap(entriesOf)).filter((section) => section.length > 0);
}
