/** With which the name of a gap in brackets begins in languages other than English, as a pattern. */
export const gapNames =
  'Firmenname|Unternehmensname|Name (?:der|des) |Ihre? (?:Firma|Name|Adresse)|(?:votre )?nom (?:de|du) |raison sociale|(?:su )?nombre (?:de|del) |razón social|nome (?:da|do|dell)|ragione sociale|название |наименование |公司名|会社名|회사명|şirket ad'

/** What an order to fill a gap in brackets has in it in languages other than English, as a pattern. */
export const gapOrders =
  'einfügen|einsetzen|ergänzen|ausfüllen|à compléter|à préciser|insérer|completar|insertar|rellenar|inserire|completare|preencher|invullen|указать|вставить|заполнить|填写|填寫|記入|입력|doldur'
