import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languageOf } from '../../../lib/languages/language'

test.each([
  ['en', 'We keep your data for 30 days.'],
  ['en', 'Not your name.'],
  ['en', 'Names, towns, streets'],
  ['en', ''],
  ['en', 'Ask de Vries or La Poste about it: they may have it, and so may we.'],
  ['other', 'Wir verkaufen Ihre Daten nicht.'],
  ['other', 'Wir löschen Ihre Daten nach drei Tagen.'],
  ['other', 'Nous ne vendons pas vos données.'],
  ['other', 'No vendemos sus datos.'],
  ['other', 'Non vendiamo i dati degli utenti per nessun motivo.'],
  ['other', 'We verkopen uw gegevens niet.'],
  ['other', 'Não vendemos os seus dados.'],
  ['other', 'Vi säljer inte dina uppgifter.'],
  ['other', 'Nie sprzedajemy danych.'],
  ['other', 'Мы не продаём ваши данные.'],
  ['other', '私たちはデータを販売しません。'],
  ['other', 'Emme myy tietojasi. '.repeat(9)],
])('the language is %s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('every published text of the companies is English', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'))
  expect(files.map((path) => languageOf(readFileSync(join('content', path), 'utf8')))).toEqual(files.map(() => 'en'))
})
