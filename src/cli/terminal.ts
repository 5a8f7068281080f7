/** What of an output stream decides how to write to it. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** How to write: colour, links, width; `frames` where a person looks at their own screen and may see the draft's words. */
export interface Terminal {
  readonly color: boolean
  readonly hyperlinks: boolean
  readonly columns: number | undefined
  readonly frames: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Judges a stream: flag, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function readTerminal(screen: Screen, env: Environment, color: boolean | undefined): Terminal {
  const tty = screen.isTTY === true
  const shown = color ?? readForce(env) ?? (!env.NO_COLOR && tty && env.TERM !== 'dumb')
  const ci = Boolean(env.CI && env.CI !== 'false') || Boolean(env.GITHUB_ACTIONS)
  return {
    color: shown,
    hyperlinks: tty && shown && !ci && knowsLinks(env),
    columns: tty ? screen.columns || undefined : undefined,
    frames: tty && !ci,
  }
}

function readForce({ FORCE_COLOR }: Environment): boolean | undefined {
  if (FORCE_COLOR === undefined) return undefined
  return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
}

/** Terminals that are known to show OSC 8 links; others may print the address as noise. */
function knowsLinks({ TERM_PROGRAM = '', TERM = '', VTE_VERSION, WT_SESSION }: Environment): boolean {
  const program = /^(?:iTerm\.app|vscode|WezTerm|ghostty|Hyper|Tabby)$/.test(TERM_PROGRAM)
  return program || /kitty|ghostty/.test(TERM) || Boolean(WT_SESSION) || Number(VTE_VERSION ?? 0) >= 5000
}
