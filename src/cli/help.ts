/** What stands under the list of flags. */
export const HELP = `
A file or folder with the name of a command is linted as ./rules.

Exit status:
  0  no error found, and warnings within --max-warnings
  1  errors found, or more warnings
  2  a flag, config or draft that cannot be used`

/** What stands under the flags of `register`. */
export const REGISTER_HELP = `
Reads the register that the config names and the front matter of the drafts; text, or --format json. A register is judged by
the day of --today. Prints numbers, places and days, never a name.

Exit status:
  0  no authorization is defective, unknown or defined twice; unused ones and those that end soon are notes
  1  one is
  2  a flag, config, register or draft that cannot be used`

/** What stands under the flags of `merge`. */
export const MERGE_HELP = `
Reads JSON and writes any format, or reads SARIF and writes SARIF, with --format, --output-file, --quiet and --max-warnings as
ever: give these here and not to the shards. Each draft must be in one shard.

Exit status:
  0  no error found, and warnings within --max-warnings
  1  errors found, or more warnings
  2  a flag or file that cannot be used, or a draft that a shard could not lint`
