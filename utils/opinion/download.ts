import { type LanguageModel, modelLanguages } from './language-model.ts';

/**
 * Has the browser fetch its own model, because the reader asked for it just now (browsers want a click for this).
 * @param onProgress 0 to 1
 * @returns false where the browser would not
 */
export async function downloadModel(
  model: LanguageModel,
  onProgress: (loaded: number) => void,
): Promise<boolean> {
  try {
    const session = await model.create({
      ...modelLanguages(null),
      monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded)),
    });
    session.destroy();
    return true;
  } catch {
    return false;
  }
}
