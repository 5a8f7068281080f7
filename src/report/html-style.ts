/** The style sheet of the HTML report. The page's policy names its hash, so that no other style holds. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --error: #b3151c; --warning: #7a4b00; --note: #1d5fa8 }
@media (prefers-color-scheme: dark) { :root { --error: #ff9a9a; --warning: #ffc66d; --note: #9cc9ff } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere }
h1, h2 { line-height: 1.25 }
h2 { border-top: 1px solid var(--line); padding-top: 1rem }
li { margin: 0 0 1rem }
nav li, li p { margin: 0 }
.error { color: var(--error) }
.warning { color: var(--warning) }
.note { color: var(--note) }
:focus-visible { outline: 3px solid; outline-offset: 2px }
table { border-collapse: collapse; width: 100% }
caption { text-align: left }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top }
`
