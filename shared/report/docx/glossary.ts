import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { termsOf } from '../words/method-words';
import { headsIn } from '../words/wording';
import { grid } from './grid';
import type { Room } from './room';

/** The words of the report. */
export const glossary = (report: ReportDocument, room: Room): FileChild[] => [
  grid(headsIn(room.say, 'word', 'meaning'), termsOf(report), [22, 78], room),
];
