import { expect, test } from 'vitest'
import { kindOfSource, readAddress } from '../../src/checks/source-hosts.ts'

test.each([
  ['https://www.cdc.gov/flu', 'government'],
  ['https://111.wales.nhs.uk/flu', 'government'],
  ['https://www.med.ulm.ac.at/x', 'government'],
  ['https://pubs.larkspur.edu/x', 'government'],
  ['https://www.heart.org/x', 'society'],
  ['//doi.org/10.1000/1', 'journal'],
  ['medrxiv.org/content/1', 'preprint'],
  ['https://www.medrxiv.org:443/content/1', 'preprint'],
  ['https://old.reddit.com/r/x/comments/1', 'user-generated'],
  ['https://bit.ly/1', 'shortener'],
  ['https://smile.amazon.com/dp/1', 'vendor'],
  ['https://joint-supplements.example/x', 'vendor'],
  ['https://knees.example/shop/cream', 'vendor'],
  ['https://cdc-facts.example/x', 'imitation'],
  ['https://fda.gov.alerts.example/x', 'imitation'],
  ['https://user@evil.example/x', undefined],
  ['https://larkspur.example/blog/who-we-are', undefined],
  ['https://doctors-who-care.example', undefined],
  ['mailto:press@larkspur.example', undefined],
  ['/blog/knees', undefined],
  ['', undefined],
])('%s stands for %s', (url, kind) => {
  expect(kindOfSource(url, {})).toBe(kind)
})

test.each([
  ['https://web.archive.org/web/2031/https://www.cdc.gov/flu', 'government'],
  ['https://web.archive.org/web/2031/http:/bit.ly/1', 'shortener'],
  ['https://www.google.com/url?q=https%3A%2F%2Fwww.reddit.com%2Fr%2Fx&sa=D', 'user-generated'],
  ['https://web.archive.org/web/1/https://web.archive.org/web/2/https://bit.ly/1', undefined],
  ['https://archive.ph/AbC12', undefined],
])('a mirror is judged by what it shows: %s', (url, kind) => {
  expect(kindOfSource(url, {})).toBe(kind)
})

test('a table of the user goes first, and holds for subdomains', () => {
  const own = { 'knees.example': 'vendor', 'reddit.com': 'news' }
  expect(kindOfSource('https://blog.knees.example/x', own)).toBe('vendor')
  expect(kindOfSource('https://www.reddit.com/r/x', own)).toBe('news')
  expect(kindOfSource('https://x.example/y', JSON.parse('{"__proto__": "vendor"}'))).toBeUndefined()
})

test('an address is read without port, user and www', () => {
  expect(readAddress('https://a@www.Larkspur.example:8080/x?y')).toEqual({
    host: 'larkspur.example',
    path: '/x?y',
  })
})
