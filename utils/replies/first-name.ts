const TITLES = /^(dr|prof|mr|mrs|ms|ir|ing|drs|mag|dott|sig|dhr|mevr)\.?$/iu;

/** The first part of a name that is no title. */
export function firstNameOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return words.find((word) => !TITLES.test(word)) ?? name;
}
