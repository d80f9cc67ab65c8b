import { isBlank } from '../../shared/model/visible-text';
import { t } from './words';

/** What a model is called where people look for it: one of whose title nothing is to be seen has a name all the same. */
export const titleShown = (title: string): string => (isBlank(title) ? t('app.untitled') : title);
