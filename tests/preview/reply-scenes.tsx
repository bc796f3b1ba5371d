import type { JSX } from 'preact';
import { ReplySheet } from '../../components/replies/reply-sheet.tsx';
import { createWords } from '../../utils/i18n/create-words.ts';
import { LANGUAGES } from '../../utils/i18n/language.ts';
import { repliesFor } from '../../utils/replies/replies.ts';
import { recruiter } from './people.ts';

type Scene = readonly [name: string, () => JSX.Element];

const ignore = () => {};
const OWN = {
  channel: 'marit@nordvik.example',
  templates: [{ name: 'Coffee in Bergen', text: 'Hi {first name}, coffee on the quay one day?' }],
};

function sheet(language: string, own = OWN): () => JSX.Element {
  const { request, verdict } = recruiter;
  return () => (
    <main>
      <ReplySheet
        words={createWords(language)}
        name={request.sender.name}
        replies={repliesFor(request, { ...verdict, language }, own)}
        onCopy={ignore}
        onClose={ignore}
      />
    </main>
  );
}

/** The sheet for a reply, in every language. */
export const replyScenes: readonly Scene[] = [
  ...LANGUAGES.map((language): Scene => [`reply-${language}`, sheet(language)]),
  ['reply-nothing-named', sheet('en', { channel: '', templates: [] })],
];
