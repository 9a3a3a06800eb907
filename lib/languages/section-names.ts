/** What sections with numbers are called in several languages, also in capitals, as a pattern. */
export const sectionNames = [
  'Article|Art\\.|Section|Sec\\.|Clause|Chapter|Part|Artikel|Abschnitt|Ziffer|Kapitel|Teil|Hoofdstuk|Chapitre',
  'Artículo|Cláusula|Sección|Capítulo|Artigo|Seção|Articolo|Sezione|Artykuł|Rozdział|Článek|Cikk|Madde|Bölüm',
  'Статья|Раздел|Глава|Стаття|Розділ|Άρθρο|Ενότητα|Điều|Mục|Chương|Pasal|Bab|ข้อ|หมวด|มาตรา|धारा|अनुच्छेद|खंड',
  'المادة|البند|القسم|ماده|بند|סעיף|פרק|Članak|Član|Члан|Член|Článok|Poglavje|Artikkel|Artikla|Peatükk|Grein|Kafli',
  'Artikulo|Seksyon|Artikolu|Neni|Seksyen|Bahagian|Fasal|Sehemu|Kifungu|Ibara|Erthygl|Adran|Rhan|Phần|دفعہ|ধারা|பிரிவு|មាត្រា|ប្រការ',
]
  .flatMap((names) => [names, names.toUpperCase()])
  .join('|')

/** What sections are called behind their numbers, such as `1. člen`, as a pattern. */
export const namesBehind = 'člen|ČLEN|pants|straipsnis|artikulua|grein|gr\\.|§'
