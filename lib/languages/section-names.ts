/** What sections with numbers are called in several languages, also in capitals, as a pattern. */
export const sectionNames = [
  'Article|Art\\.|Section|Sec\\.|Clause|Chapter|Part|Artikel|Abschnitt|Ziffer|Kapitel|Teil|Hoofdstuk|Chapitre',
  'Artículo|Cláusula|Sección|Capítulo|Artigo|Seção|Articolo|Sezione|Artykuł|Rozdział|Článek|Cikk|Madde|Bölüm',
  'Статья|Раздел|Глава|Стаття|Розділ|Άρθρο|Ενότητα|Điều|Mục|Chương|Pasal|Bab|ข้อ|หมวด|มาตรา|धारा|अनुच्छेद|खंड',
  'المادة|البند|القسم|ماده|بند|סעיף|פרק',
]
  .flatMap((names) => [names, names.toUpperCase()])
  .join('|')
