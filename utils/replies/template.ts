/** What can stand between braces in a template. */
export const PLACEHOLDERS = ['first name', 'topic', 'channel'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Null where there is nothing to fill in. */
export type ReplyValues = Readonly<Record<Placeholder, string | null>>;

/** What is wrong with a template: a placeholder that is not known, or a brace without its other half. */
export type TemplateProblem =
  | { readonly kind: 'unknown'; readonly placeholder: string }
  | { readonly kind: 'open' };

const PLACE = /\{([^{}]*)\}/gu;

/** The placeholder that a name between braces stands for; null for none. */
type Naming = (name: string) => Placeholder | null;

/** Null where the template can be filled in. */
export function templateProblem(template: string, named: Naming = itself): TemplateProblem | null {
  const unknown = [...template.matchAll(PLACE)].find(([, name = '']) => named(name.trim()) === null);
  if (unknown !== undefined) return { kind: 'unknown', placeholder: unknown[0] };
  return /[{}]/u.test(template.replace(PLACE, '')) ? { kind: 'open' } : null;
}

/** The placeholders of a template for which there is nothing. */
export function missingIn(template: string, values: ReplyValues): readonly Placeholder[] {
  return PLACEHOLDERS.filter((name) => values[name] === null && usesOf(template).has(name));
}

/** A placeholder for which there is nothing stays as it is, to be seen and replaced by hand. */
export function fillIn(template: string, values: ReplyValues, named: Naming = itself): string {
  return template.replace(PLACE, (whole, name: string) => {
    const known = named(name.trim());
    return (known === null ? null : values[known]) ?? whole;
  });
}

function usesOf(template: string): ReadonlySet<string> {
  return new Set([...template.matchAll(PLACE)].map(([, name = '']) => name.trim()));
}

function itself(name: string): Placeholder | null {
  return PLACEHOLDERS.find((each) => each === name) ?? null;
}
