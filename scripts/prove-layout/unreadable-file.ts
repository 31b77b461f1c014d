/** The file to be measured is not of its kind, or broken. */
export class UnreadableFile extends Error {}

/** Runs a reader; whatever it throws about the file becomes UnreadableFile. */
export async function reading<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new UnreadableFile('the file cannot be read', { cause: error })
  }
}
