import type { Entity, HealthEntity, Sentence, TermTable, Tokens } from '../document.ts'
import { Term } from './terms.ts'

const KINDS = [
  { bits: Term.Condition | Term.WeakCondition, strong: Term.Condition, kind: 'condition' },
  { bits: Term.Procedure | Term.WeakProcedure, strong: Term.Procedure, kind: 'procedure' },
  { bits: Term.Medicine, strong: Term.Medicine, kind: 'medicine' },
  {
    bits: Term.CareEvent | Term.CareUnit | Term.Recovery,
    strong: Term.CareEvent | Term.CareUnit | Term.Recovery,
    kind: 'care',
  },
] as const

/** Illnesses, procedures, medicines and words of care as entities, from the terms found. */
export function findHealth(terms: TermTable, tokens: Tokens, sentences: readonly Sentence[]): HealthEntity[] {
  const out: HealthEntity[] = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence]
    for (let at = first; at < last; at++) {
      const classes = terms.starts[at]
      if (!classes) continue
      const found = KINDS.find(({ bits }) => classes & bits)
      if (!found) continue
      const span = { start: tokens.start[at], end: tokens.end[terms.ends[at] - 1] }
      const weak = (classes & found.strong) === 0
      out.push({ kind: found.kind, span, sentence, weak, sensitive: (classes & Term.Sensitive) !== 0 })
    }
  }
  return out
}

/** Words of health that say so surely, by the number of their sentence. */
export function healthBySentence(entities: readonly HealthEntity[]): Map<number, Entity[]> {
  const out = new Map<number, Entity[]>()
  for (const entity of entities) {
    if (entity.weak) continue
    const list = out.get(entity.sentence)
    if (list) list.push(entity)
    else out.set(entity.sentence, [entity])
  }
  return out
}
