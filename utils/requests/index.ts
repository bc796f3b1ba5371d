export * from './decision.ts';
export * from './health.ts';
export * from './limits.ts';
export * from './memory-trouble.ts';
export * from './preferences.ts';
export * from './profile.ts';
export * from './request.ts';
export * from './verdict.ts';
