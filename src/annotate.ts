import { readCopy } from './annotate/blocks.ts'
import { readDirectives } from './annotate/directives.ts'
import { hashWord } from './annotate/fold.ts'
import { guardSentences } from './annotate/guards.ts'
import { findHealth } from './annotate/health.ts'
import { isEnglish } from './annotate/language.ts'
import { findPeople } from './annotate/people.ts'
import { indexPeople } from './annotate/people-index.ts'
import { splitSections } from './annotate/sections.ts'
import { splitSentences } from './annotate/sentences.ts'
import { isSetting } from './annotate/settings.ts'
import { findTerms } from './annotate/terms.ts'
import { tokenize } from './annotate/tokens.ts'
import { chooseChannels, chooseType } from './annotate/type.ts'
import { readAuthorizations } from './authorization/read.ts'
import type { Copy, Document } from './document.ts'
import { lookUpEntities, NO_ENTITIES } from './entities/index.ts'
import type { LintOptions } from './options.ts'
import type { Tree } from './parse.ts'

/**
 * Reads a draft once, so that rules only query: tokens, sentences, terms, entities and people over the plain text.
 * Pure and synchronous; the result is frozen.
 */
export function annotate(tree: Tree, options: LintOptions): Document {
  return annotateCopy(readCopy(tree), options)
}

/** The same over copy that some other parser left. */
export function annotateCopy(copy: Copy, options: LintOptions): Document {
  const blocks = copy.blocks.filter((block) => !(block.path && isSetting(block.path)))
  const { text, marks } = copy
  const tokens = tokenize(text, blocks)
  const type = chooseType({
    text,
    blocks,
    frontMatter: copy.frontMatter,
    stated: options.type,
    configured: options.configType,
  })
  const sentences = guardSentences({ text, blocks, tokens, type }, splitSentences(text, blocks, tokens))
  const terms = findTerms(text, tokens, sentences)
  const english = isEnglish(tokens, sentences, blocks)
  const health = english ? findHealth(terms, tokens, sentences) : []
  const setting = {
    text,
    blocks,
    tokens,
    sentences,
    terms,
    type,
    roster: rosterOf(options.organization.staff),
  }
  const channels = chooseChannels(type, copy.frontMatter)
  const people = english ? findPeople(setting, health) : []
  return Object.freeze({
    text,
    blocks,
    marks,
    comments: copy.comments,
    frontMatter: copy.frontMatter,
    locate: copy.locate,
    path: options.path,
    type,
    channels,
    today: options.today,
    organization: options.organization,
    english,
    tokens,
    terms,
    sentences,
    sections: splitSections(blocks),
    entities: english ? lookUpEntities({ text, blocks, marks, tokens, sentences }, health) : NO_ENTITIES,
    people,
    told: indexPeople(people),
    directives: readDirectives(copy.comments),
    authorizations: Object.freeze(
      readAuthorizations({ frontMatter: copy.frontMatter, today: options.today, channels }, options.register),
    ),
    images: options.images ?? NO_IMAGES,
    answers: new Map(),
  })
}

const NO_IMAGES: Document['images'] = new Map()

/** Surnames of the people on the configured roster. */
function rosterOf(staff: readonly string[]): ReadonlySet<number> {
  return new Set(
    staff.flatMap((entry) => {
      const words = entry.split(',')[0].trim().split(/\s+/)
      return words[0] ? [hashWord(words[words.length - 1])] : []
    }),
  )
}
