/** What stands before the day on which a text was changed or takes effect, in several languages, as patterns. */
const labels = [
  '(?:date of )?(?:the )?last (?:updated?|modified|revised|edited|changed|amended|reviewed|revision|modification|change)',
  '(?:(?:updated|revised) (?:and|&) )?(?:updated|revised|effective|version)(?: date| as of| from)?|(?:in force|in effect|valid) (?:from|since)',
  'Stand|Gültig ab|Zuletzt (?:aktualisiert|geändert)|Letzte (?:Aktualisierung|Änderung)',
  "(?:date de )?dernière (?:mise à jour|modification)|date d['’]entrée en vigueur|en vigueur depuis",
  '(?:fecha de (?:la )?)?última (?:actualización|modificación)|(?:fecha de )?entrada en vigor',
  '(?:data da )?(?:última (?:atualização|modificação|alteração|revisão)|vigência)|atualizad[oa] em|ultimo aggiornamento|laatst (?:bijgewerkt|gewijzigd)',
  '(?:дата )?последне(?:е|го) (?:обновлени|изменени)[ея]|дата вступления в силу|действует с|(?:в )?редакци[ия] от|son güncelle[nm]?me(?: tarihi)?|yürürlük tarihi',
  '(?:最后|最近|最後|最終)?(?:更新|修订|修訂|改定|生效|施行)(?:日期|时间|時間|日)?',
  'senast (?:uppdatera[dt]|ändra[dt])|(?:senest|sidst|sist) (?:opdateret|oppdatert|ændret|endret)|(?:viimeksi )?päivitetty(?: viimeksi)?',
  '(?:data )?(?:ostatni(?:a|ej) )(?:aktualizacj[ai]|zmian[ay])|obowiązuje od|posledn(?:í|ej|á) (?:aktualiz(?:ace|áci[ae])|změn[ay]|zmen[ay])|naposledy (?:aktualizov|změněn|zmenen)[aáoé]n?[aoé]?|(?:účinnos[tť]|platnos[tť]) od',
  'utolsó (?:frissítés|módosítás)|hatályos|ultima actualizare|darrera actualització|(?:tanggal )?(?:pembaruan|kemas kini) terakhir|terakhir (?:diperbarui|diubah|dikemas kini)|berlaku (?:sejak|mulai)',
  '(?:ngày )?cập nhật(?: lần cuối| gần nhất)?|(?:có )?hiệu lực (?:kể )?từ|ngày (?:có )?hiệu lực|τελευταία (?:ενημέρωση|τροποποίηση)|(?:ημερομηνία (?:έναρξης )?ισχύος|ισχύει από)',
  '(?:дата )?останн(?:є|ього) (?:оновлення|змін[аи])|остання редакція|дата набрання чинності|последна (?:актуализация|промяна)|עודכן לאחרונה|(?:תאריך )?עדכון אחרון|בתוקף מ(?:יום)?',
  '(?:ปรับปรุง|แก้ไข|อัปเดต|อัพเดต)(?:ครั้ง)?ล่าสุด|มีผล(?:บังคับ)?ใช้(?:ตั้งแต่)?|(?:अंतिम|पिछला|आख़िरी) (?:बार )?(?:अद्यतन|अपडेट|संशोधन|संशोधित)(?: किया गया)?|प्रभावी (?:तिथि|तारीख)|কার্যকর তারিখ|সর্বশেষ (?:হালনাগাদ|আপডেট)',
  // Listopad is October in Croatian, and November in the languages that are read.
  '(?![^\\n]{0,60}listopad)(?:(?:datum )?zadnj[aei] (?:sprememb[ae]|posodobit(?:ev|ve)|izmjen[ae])|zadnjič (?:spremenjen|posodobljen)[ao]?|datum stupanja na snagu|(?:velja|v veljavi|na snazi|vrijedi|важи|на снази) od|(?:posljednj[ae]|poslednj[ae]|последња) (?:izmjen[ae]|izmen[ae]|promjen[ae]|promen[ae]|ažuriranje|измена|промена))',
  'viimati (?:uuendatud|muudetud)|viimane (?:uuendus|muudatus)|kehti[bv]? alates|pēdēj(?:o reizi|ās|ais) (?:atjaunin(?:āta?s?|ājums)|izmaiņas|mainīta)|(?:spēkā|derīg[as]) no|paskutin(?:į kartą|is|ė) (?:atnaujinimo data|atnaujint[ai]s?|atnaujinimas|keista|pakeitimas)|galioja nuo',
  'síðast (?:uppfær(?:t|ð|ður)|breytt)|síðasta (?:uppfærsla|breyting)|gildir frá|diweddarwyd(?: ddiwethaf)?|diweddariad diwethaf|última modificación|laas (?:opgedateer|bygewerk|gewysig)|aġġornat[ai]? l-aħħar|përditësuar (?:për herë të fundit|së fundmi)|përditësimi i fundit',
  'i?(?:li|me)?(?:yo)?sasishwa (?:mwisho|mara ya mwisho)|tarehe ya (?:kuanza(?: kutumika)?|sasisho la mwisho)|may bisa mula|huling (?:na-update|in-update|binago)|berkuat kuasa (?:pada|mulai)|تاریخ[ِ]? اجراء|آخری (?:بار )?(?:اپ ڈیٹ|تازہ کاری|ترمیم|تجدید)|கடைசியாக(?:ப்)? (?:புதுப்பிக்கப்பட்டது|மாற்றப்பட்டது)|(?:បាន)?ធ្វើបច្ចុប្បន្នភាពចុងក្រោយ|ბოლო (?:განახლება|ცვლილება)',
  '시행\\s?일자?|최종 (?:수정|업데이트)(?:일| 날짜)?|(?:تاريخ )?آخر تحديث|تسري (?:هذه السياسة )?(?:اعتبار(?:اً|ًا) )?من|تاريخ السريان',
]

/** All of them in one pattern. */
export const dayLabel = `(?:${labels.join('|')})`

/** Those of the day on which a text takes effect. */
export const effectLabel =
  /effective|in force|in effect|valid|gültig|in Kraft|vigueur|vigor|в силу|yürürlük|生效|施行|시행|السريان|obowiązuje|účinnos|platnos|hatályos|berlaku|hiệu lực|ισχύ|чинності|בתוקף|มีผล|प्रभावी|velja|veljavi|vrijedi|snazi|снази|важи|kehti|spēkā|galioja|gildir|kuanza|snagu|কার্যকর|kuasa|vigência|derīg|bisa|действует|تسري/iu
