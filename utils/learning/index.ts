export { learn } from './learn.ts';
export { countWeights, MOST_WEIGHTS } from './weight-bounds.ts';
