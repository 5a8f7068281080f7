import type { Cue } from '../document.ts'
import { BEYOND_DOUBT, LONG_AGO } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { hasAnimals, isAnimal } from './animals.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'
import { isNamesake } from './namesakes.ts'

/** "Imagine a woman called Dana Okoro": in what follows she is no more real. */
const CALLED = wordSet('called named')

/** Finds what takes somebody out of the reach of privacy law, where all mentions together tell it: an animal, the long dead. */
export function findUnprotected(setting: Setting): (cluster: Cluster) => Cue | undefined {
  const animals = hasAnimals(setting)
  return (cluster) => {
    if (animals && isAnimal(setting, cluster)) return { role: 'fictional', weight: 8, why: 'an animal' }
    const [{ sentence }] = cluster.mentions
    const isCalled = (one: (typeof cluster.mentions)[number]) =>
      one.sentence === sentence && CALLED.has(setting.tokens.hash[one.first - 1])
    if (setting.sentences[sentence].guard === 'hypothetical' && cluster.mentions.some(isCalled))
      return { role: 'fictional', weight: 8, why: 'is only imagined' }
    if (isNamesake(setting, cluster))
      return { role: 'public-figure', weight: BEYOND_DOUBT, why: 'whom something is named for' }
    return setting.sentences[cluster.mentions[0].sentence].guard === 'historical'
      ? { role: 'public-figure', weight: BEYOND_DOUBT, why: LONG_AGO }
      : undefined
  }
}
