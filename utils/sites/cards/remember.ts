/** A function of one text that remembers its last answers: reading asks the same few labels and names again and again. */
export function remembering<Answer>(answer: (text: string) => Answer, most = 4000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/** The same for a function that also asks a table of words: what is remembered holds for that table. */
export function rememberingFor<Words extends object, Answer>(
  answer: (text: string, words: Words) => Answer,
): (text: string, words: Words) => Answer {
  const known = new WeakMap<Words, (text: string) => Answer>();
  return (text, words) => {
    const before = known.get(words);
    if (before !== undefined) return before(text);
    const made = remembering((asked) => answer(asked, words));
    known.set(words, made);
    return made(text);
  };
}
