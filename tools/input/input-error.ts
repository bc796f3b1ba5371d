/** Bad input from outside, already worded for the person at the shell: file, line and field. */
export class InputError extends Error {}
