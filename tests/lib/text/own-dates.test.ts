import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { ownDatesIn } from '../../../lib/text/own-dates'
import type { Passage } from '../../../lib/text/passages'
import { marked } from '../../marked'

function daysIn(body: string): string[] {
  return readText(marked(body).file)?.outline.ownDates.map(({ day }) => day) ?? []
}

test.each([
  ['Last updated: 1 May 2026', '2026-05-01'],
  ['**Effective date:** May 1, 2026', '2026-05-01'],
  ['Effective 1 May 2026. We keep it.', '2026-05-01'],
  ['This privacy policy was last revised on 2026-05-01.', '2026-05-01'],
  ['Stand: 1. Mai 2026', '2026-05-01'],
  ['Zuletzt aktualisiert am 01.05.2026', '2026-05-01'],
  ['Dernière mise à jour : 1er mai 2026', '2026-05-01'],
  ["Date d'entrée en vigueur : 29/05/2026", '2026-05-29'],
  ['Última actualización: 1 de mayo de 2026', '2026-05-01'],
  ['Última atualização: 1 de março de 2026', '2026-03-01'],
  ['Ultimo aggiornamento: 1 maggio 2026', '2026-05-01'],
  ['Laatst bijgewerkt: 1 mei 2026', '2026-05-01'],
  ['Дата вступления в силу: 1 мая 2026 г.', '2026-05-01'],
  ['Son güncelleme: 1 Mayıs 2026', '2026-05-01'],
  ['更新日期：2026年5月1日', '2026-05-01'],
  ['最終更新日：2026年5月1日', '2026-05-01'],
  ['시행일: 2026년 5월 1일', '2026-05-01'],
  ['تاريخ آخر تحديث: 1 مايو 2026', '2026-05-01'],
  ['آخر تحديث: ١ مايو ٢٠٢٦', '2026-05-01'],
  ['ปรับปรุงล่าสุดเมื่อวันที่ 3 มกราคม 2567', '2024-01-03'],
  ['अंतिम अद्यतन: १ जनवरी २०२४', '2024-01-01'],
  ['अंतिम अद्यतन: जनवरी 1, 2024', '2024-01-01'],
  ['अंतिम बार अपडेट किया गया: 1 मई 2026', '2026-05-01'],
  ['עודכן לאחרונה ב-1 בינואר 2024', '2024-01-01'],
  ['תאריך עדכון אחרון: 1 במאי 2026', '2026-05-01'],
  ['Τελευταία ενημέρωση: 1 Ιανουαρίου 2024', '2024-01-01'],
  ['Cập nhật lần cuối: ngày 1 tháng 12 năm 2024', '2024-12-01'],
  ['Останнє оновлення: 1 січня 2024 року', '2024-01-01'],
  ['Terakhir diperbarui pada tanggal 1 Agustus 2024', '2024-08-01'],
  ['Senast uppdaterad den 1 maj 2026', '2026-05-01'],
  ['Sidst opdateret: 1. maj 2026', '2026-05-01'],
  ['Ostatnia aktualizacja: 1 maja 2026 r.', '2026-05-01'],
  ['Poslední aktualizace: 1. května 2026', '2026-05-01'],
  ['Päivitetty viimeksi 1. toukokuuta 2026', '2026-05-01'],
  ['Utolsó frissítés: 2026. május 1.', '2026-05-01'],
  ['Ultima actualizare: 1 mai 2026', '2026-05-01'],
  ['Pembaruan terakhir: 1 Mei 2026', '2026-05-01'],
  ['Darrera actualització: 1 d’abril de 2026', '2026-04-01'],
  ['Last updated: December 13, 2024', '2024-12-13'],
  ['Last updated on October 1, 2024', '2024-10-01'],
  ['Last updated: 2024/12/13', '2024-12-13'],
  ['Kebijakan ini berlaku mulai 7 Desember 2025.', '2025-12-07'],
  ['Niniejsza polityka obowiązuje od 7 grudnia 2025 roku.', '2025-12-07'],
  ['Ang patakarang ito ay may bisa mula Disyembre 7, 2025.', '2025-12-07'],
  ['Chính sách này có hiệu lực từ ngày 7 tháng 12 năm 2025.', '2025-12-07'],
  ['นโยบายนี้มีผลบังคับใช้ตั้งแต่วันที่ 7 ธันวาคม 2025', '2025-12-07'],
  ['تسري هذه السياسة اعتباراً من 7 ديسمبر 2025.', '2025-12-07'],
  ['(в редакции от 30 августа 2022 года)', '2022-08-30'],
  ['Paskutinė atnaujinimo data: 2025-03-01', '2025-03-01'],
  ['Revised and Effective: March 12, 2017', '2017-03-12'],
  ['Last edited on 2016-11-05', '2016-11-05'],
  ['Datum stupanja na snagu: 11. avgust 2025. godine', '2025-08-11'],
  ['Pravilnik je v veljavi od: 02. 06. 2023', '2023-06-02'],
  ['آخری تازہ کاری : 06 مارچ 2026', '2026-03-06'],
  ['Tarehe ya Kuanza: 14 Agosti 2026', '2026-08-14'],
  ['Zadnja sprememba: 3. marec 2024', '2024-03-03'],
  ['Zadnja posodobitev: 3. marca 2024', '2024-03-03'],
  ['Velja od 1. 5. 2026', '2026-05-01'],
  ['Zadnjič posodobljeno dne 3. oktobra 2024', '2024-10-03'],
  ['Posledná aktualizácia: 1. mája 2026', '2026-05-01'],
  ['Последња измена: 1. мај 2026.', '2026-05-01'],
  ['Viimati uuendatud: 3. märts 2024', '2024-03-03'],
  ['Pēdējās izmaiņas: 2024. gada 3. marts', '2024-03-03'],
  ['Paskutinis atnaujinimas: 2024 m. kovo 3 d.', '2024-03-03'],
  ['Síðast uppfært: 3. mars 2024', '2024-03-03'],
  ['Diweddarwyd ddiwethaf: 3 Mawrth 2024', '2024-03-03'],
  ['Última modificación: 3 de marzo de 2024', '2024-03-03'],
  ['Última alteração: 3 de março de 2024', '2024-03-03'],
  ['Ilisasishwa mwisho tarehe 3 Machi 2024', '2024-03-03'],
  ['Kemas kini terakhir: 3 Mac 2024', '2024-03-03'],
  ['آخری اپ ڈیٹ: 3 مارچ، 2024', '2024-03-03'],
  ['கடைசியாகப் புதுப்பிக்கப்பட்டது: 3 மார்ச், 2024', '2024-03-03'],
])('%s is a day of its own', (words, day) => {
  expect(daysIn(words)).toEqual([day])
})

test('two days in one line are both found', () => {
  expect(daysIn('কার্যকর তারিখ: 14 এপ্রিল 2026 সর্বশেষ আপডেট: 15 এপ্রিল 2026')).toEqual(['2026-04-14', '2026-04-15'])
  expect(daysIn('Effective: 1 May 2026 | Last updated: 3 May 2026')).toEqual(['2026-05-01', '2026-05-03'])
})

test.each([
  'We began on 1 May 2026.',
  'Our terms, last updated 1 May 2026, say more.',
  'Last updated: soon',
  'Last updated: 12.13.2026',
  'Effective: 31 April 2026',
  'Posljednje ažuriranje: 3. listopada 2026.',
  'آخر تحديث: ١٥/٠٣/١٤٤٧',
])('%s is not', (words) => {
  expect(daysIn(words)).toEqual([])
})

test.each(['\n', 'am'])('what many %j stand in is read at once', (words) => {
  const text = `Last updated: ${words.repeat(50_000)}`
  const start = performance.now()
  ownDatesIn([{ text } as Passage])
  expect(performance.now() - start).toBeLessThan(300)
})
