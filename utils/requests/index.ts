export * from './decision.ts';
export * from './health.ts';
export * from './profile.ts';
export * from './request.ts';
export * from './verdict.ts';
