import type { JSX } from 'preact';
import type { PageWords } from '../../utils/i18n/index.ts';
import type { Request, Verdict } from '../../utils/requests/index.ts';
import { MarkedText } from './marked-text.tsx';
import { marksOn } from './marks.ts';

interface NoteProps {
  readonly words: PageWords;
  readonly request: Request;
  readonly verdict: Verdict;
}

/** The sender's note with its marks, or the plain word that there is none. */
export function Note({ words, request, verdict }: NoteProps): JSX.Element {
  if (request.note === null || request.note.trim() === '')
    return <p class="note-none">{words.say('request.noNote')}</p>;
  return (
    <blockquote class="note" dir="auto" lang={verdict.language ?? ''}>
      <MarkedText text={request.note} marks={marksOn('note', verdict)} />
    </blockquote>
  );
}
