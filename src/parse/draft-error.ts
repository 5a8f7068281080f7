/** A draft that cannot be read. The message is for its writer and holds no words of the draft. */
export class DraftError extends Error {
  /** UTF-16 offset into the draft without its BOM where the trouble is, if it has a place. */
  readonly offset: number | undefined

  constructor(message: string, offset?: number) {
    super(message)
    this.name = 'DraftError'
    this.offset = offset
  }
}
