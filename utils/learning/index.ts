export { type Balance, learnFromCorrection, learnFromDecision } from './learn.ts';
export { type Lesson, newestLessons, type Origin } from './lesson.ts';
export { isDecided, isOverruled, METERED, type Meter, meterOf } from './meter.ts';
export { type CalledTexts, calledTexts, pastOf } from './past.ts';
export { type Told, whatIsLearnt } from './told.ts';
export { balanceOf, traitLessons, weightsOf } from './weights.ts';
