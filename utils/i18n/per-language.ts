/**
 * What is made once for each language: a formatter of the browser's takes a tenth of a millisecond to make and many
 * kilobytes that are cleared away late, too much for one at every drawing.
 */
export function perLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
