import { writeFileSync } from 'node:fs'
import { placesHeader, wordsHeader } from './notices.mjs'
import { encodePlaces, usPlaces } from './places.mjs'
import { encodeWords, wordFlags } from './words.mjs'

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function write(file, header, doc, name, text) {
  writeFileSync(
    new URL(`../${file}`, import.meta.url),
    `${header}\n/** ${doc} */\nexport const ${name} = ${quote(text)}\n`,
  )
}

const places = usPlaces()
const words = wordFlags(places)
const wordsDoc = 'Words and names with their flags, front-coded; src/annotate/words.ts decodes it.'
write('words.ts', wordsHeader(), wordsDoc, 'WORDS', encodeWords(words))
const placesDoc = 'States, places and counties of the US; src/annotate/places.ts decodes it.'
write('places.ts', placesHeader(), placesDoc, 'PLACES', encodePlaces(places))
console.log(`${words.size} words, ${places.length} place names`)
