export * from './commands.ts';
export * from './key-target.ts';
export * from './resolve-key.ts';
