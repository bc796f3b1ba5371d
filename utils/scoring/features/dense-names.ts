import { CONCEPTS } from '../concepts/concepts.ts';
import { FORMS } from './note-form.ts';

/** The dense features in their order: every concept, then every form. */
export const DENSE_NAMES: readonly string[] = [
  ...CONCEPTS.map(([concept]) => concept),
  ...FORMS.map(({ name }) => `form ${name}`),
];
