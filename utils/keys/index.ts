export * from './choices.ts';
export * from './chord.ts';
export * from './commands.ts';
export * from './key-target.ts';
export * from './refusal.ts';
export * from './resolve-key.ts';
