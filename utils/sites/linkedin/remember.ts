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
