/** Why git could not tell what has changed: a sentence for the user, with what mends it where anything does. */
export class GitError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'GitError'
  }
}
