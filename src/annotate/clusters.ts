import { TokenKind } from '../document.ts'
import type { RawMention } from './mentions.ts'
import type { Name, Reading } from './names.ts'

/** The mentions of one person, in reading order, with the words that later mentions are matched by. */
export interface Cluster {
  readonly mentions: RawMention[]
  readonly given: Set<number>
  readonly surname: Set<number>
}

/** Who has been told of so far, by the words they can be taken up by. */
export interface Known {
  readonly clusters: Cluster[]
  readonly names: Map<number, Cluster[]>
  readonly nouns: Map<number, Cluster>
}

/** Namesakes kept for a part of a name: a list of a thousand Smiths must not be gone through for each. */
const NAMESAKES = 4
/** The last few people who share a part of the name. */
export function knownByName(reading: Reading, { names }: Known, name: Name): Cluster | undefined {
  const { tokens } = reading
  const head = names.get(tokens.hash[name.parts[0]]) ?? []
  const tail = names.get(tokens.hash[name.parts[name.parts.length - 1]]) ?? []
  return [...head, ...tail].findLast((cluster) => isSameName(reading, cluster, name))
}

function isSameName({ tokens }: Reading, cluster: Cluster, name: Name): boolean {
  const head = tokens.hash[name.parts[0]]
  const tail = tokens.hash[name.parts[name.parts.length - 1]]
  if (name.parts.length > 1) {
    if (cluster.surname.has(tail)) {
      const initial = tokens.kind[name.parts[0]] === TokenKind.Initial
      return cluster.given.has(head) || initial || cluster.given.size === 0
    }
    return cluster.surname.size === 0 && cluster.given.has(head)
  }
  // "Opal Tresk … Miss Opal": so the old and the loved are called.
  return cluster.surname.has(head) || (name.title !== 'clinician' && cluster.given.has(head))
}

/** Adds a mention to a person, with the words that later mentions may take it up by. */
export function join({ tokens }: Reading, known: Known, cluster: Cluster, mention: RawMention) {
  cluster.mentions.push(mention)
  if (mention.description) known.nouns.set(tokens.hash[mention.description.noun], cluster)
  const { name } = mention
  if (!name) return
  const head = tokens.hash[name.parts[0]]
  const tail = tokens.hash[name.parts[name.parts.length - 1]]
  if (name.parts.length > 1) {
    cluster.given.add(head)
    cluster.surname.add(tail)
  } else if (name.title && name.title !== 'public' && name.title !== 'endearment') cluster.surname.add(head)
  else cluster.given.add(head)
  const { nickname } = name
  if (nickname !== undefined) cluster.given.add(tokens.hash[nickname])
  for (const part of nickname === undefined ? name.parts : [...name.parts, nickname]) {
    const sharing = known.names.get(tokens.hash[part])
    if (!sharing) known.names.set(tokens.hash[part], [cluster])
    else if (!sharing.includes(cluster)) {
      sharing.push(cluster)
      if (sharing.length > NAMESAKES) sharing.shift()
    }
  }
}

/** Gives the mentions of somebody without a name to the one whom an apposition names: "that farmer, Dana Okoro". */
export function unite({ clusters, nouns }: Known, unnamed: Cluster, named: Cluster) {
  if (unnamed === named) return
  // From the end, where nearly all belong: sorting anew each time would cost the square of a long draft.
  for (const mention of unnamed.mentions) {
    let at = named.mentions.length
    while (at > 0 && named.mentions[at - 1].first > mention.first) at--
    named.mentions.splice(at, 0, mention)
  }
  clusters.splice(clusters.indexOf(unnamed), 1)
  for (const [noun, cluster] of nouns) if (cluster === unnamed) nouns.set(noun, named)
}
