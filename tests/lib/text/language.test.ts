import { expect, test } from 'vitest'
import { isOtherThan } from '../../../lib/text/language'

const german = 'Wir löschen Ihre Daten nach drei Tagen, und wir geben sie nicht weiter.'

test.each([
  [german, 'de', false],
  [german, 'de-AT', false],
  [german, 'fr', true],
  [german, 'cs', false],
  ['We keep your data for 30 days, and we do not sell it to anyone.', 'de', true],
  ['We keep your data for 30 days, and we do not sell it to anyone.', 'cs', true],
  ['No vendemos sus datos a nadie, y los conservamos por un año.', 'de', true],
  ['私たちはデータを販売しません。', 'ja', false],
  ['私たちはデータを販売しません。', 'zh', true],
  ['我们不会出售您的数据。', 'zh-Hant', false],
  ['نحن لا نبيع بياناتك.', 'de', true],
  ['Мы не продаём ваши данные.', 'ru', false],
  ['Acme, Berlin', 'de', false],
  ['We keep your data for 30 days.', 'en', false],
  ['Not your name.', 'en', false],
  ['Names, towns, streets', 'en', false],
  ['', 'en', false],
  ['Ask de Vries or La Poste about it: they may have it, and so may we.', 'en', false],
  [german, 'en', true],
  ['Nie sprzedajemy danych.', 'en', true],
  ['私たちはデータを販売しません。', 'en', true],
  ['Emme myy tietojasi. '.repeat(9), 'en', true],
])('%s is evidently no text in %s: %s', (text, language, isOther) => {
  expect(isOtherThan(text, language)).toBe(isOther)
})
