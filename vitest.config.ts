import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What measures itself: another test beside it would be measured as well. */
const ALONE = 'tests/browser/scale.test.ts';

/** What takes minutes: begun last, it would leave the other browsers with nothing to do. */
const LONGEST = 'tests/browser/killed.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          // Half of the time would pass in loading the same modules for each file anew.
          isolate: false,
          // Some go through all training texts; on a busy machine that takes longer than the usual five seconds.
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/pages/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          exclude: [ALONE],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Browsers are kept between files: to open both takes several seconds, and there are many files.
          isolate: false,
          // Most of a test's time passes in waiting for a browser: two of them share two cores well; three Firefoxes are too much.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/screens/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [ALONE],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
    mockReset: true,
    restoreMocks: true,
  },
});
