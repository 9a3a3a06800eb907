/** What stands before the day on which a text was changed or takes effect, in several languages, as patterns. */
const labels = [
  '(?:date of )?(?:the )?last (?:updated?|modified|revised|changed|amended|reviewed|revision|modification|change)',
  '(?:updated|revised|effective|version)(?: date| as of| from)?|(?:in force|in effect|valid) (?:from|since)',
  'Stand|Gültig ab|Zuletzt (?:aktualisiert|geändert)|Letzte (?:Aktualisierung|Änderung)',
  "(?:date de )?dernière (?:mise à jour|modification)|date d['’]entrée en vigueur|en vigueur depuis",
  '(?:fecha de (?:la )?)?última (?:actualización|modificación)|(?:fecha de )?entrada en vigor',
  '(?:data da )?última atualização|ultimo aggiornamento|laatst (?:bijgewerkt|gewijzigd)',
  '(?:дата )?последне(?:е|го) (?:обновлени|изменени)[ея]|дата вступления в силу|son güncelle[nm]?me(?: tarihi)?|yürürlük tarihi',
  '(?:最后|最近|最後|最終)?(?:更新|修订|修訂|改定|生效|施行)(?:日期|时间|時間|日)?',
  '시행\\s?일자?|최종 (?:수정|업데이트)(?:일| 날짜)?|(?:تاريخ )?آخر تحديث|تاريخ السريان',
]

/** All of them in one pattern. */
export const dayLabel = `(?:${labels.join('|')})`

/** Those of the day on which a text takes effect. */
export const effectLabel =
  /effective|in force|in effect|valid|gültig|in Kraft|vigueur|vigor|в силу|yürürlük|生效|施行|시행|السريان/iu
