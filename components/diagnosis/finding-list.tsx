import type { JSX } from 'preact';
import type { Finding } from '../../utils/diagnosis/findings.ts';
import type { Words } from '../../utils/i18n/index.ts';

interface FindingListProps {
  readonly words: Words;
  readonly findings: readonly Finding[];
}

/** What is wrong with the reading, a sentence each; or that nothing is. */
export function FindingList({ words, findings }: FindingListProps): JSX.Element {
  if (findings.length === 0) return <p>{words.say('diagnosis.fine')}</p>;
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const sentence = sentenceOf(words, finding);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}

function sentenceOf(words: Words, finding: Finding): string {
  const page = words.say(`pageKind.${finding.pageKind}`);
  if (finding.kind === 'unread') {
    const { requests, cards } = finding;
    return words.say(`finding.${finding.kind}`, { page, requests, cards });
  }
  return words.say(`finding.${finding.kind}`, {
    page,
    field: words.say(`field.${finding.field}`),
    before: words.percent(finding.before),
    now: words.percent(finding.now),
  });
}
