/** Words of a language whose change can change what a policy means, by what they are, as parts of patterns. */
export interface GuardedWords {
  number: string
  period: string
  age: string
  amount: string
  negation: string
  duty: string
  limit: string
  consent: string
  use: string
  /** Words that leave open what else there is, and how much or how well. */
  openness: string
}

/** Those of languages other than English. */
export const guardedWords: Readonly<Record<string, GuardedWords>> = {
  de: {
    number:
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|\\p{L}*(?:zehn|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|drei(?:ß|ss)ig|hundert|tausend)|erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|hälfte|einmal|zweimal',
    period:
      'sekunden?|minuten?|stunden?|tage?[sn]?|wochen?|monate?[sn]?|quartal\\p{L}*|jahre?[sn]?|täglich\\p{L}*|wöchentlich\\p{L}*|monatlich\\p{L}*|jährlich\\p{L}*|unbefristet\\p{L}*|dauerhaft\\p{L}*|unverzüglich',
    age: 'alters?|kind(?:e[rs]n?)?|minderjährig\\p{L}*|volljährig\\p{L}*|jugendliche[nr]?|erwachsene[nr]?',
    amount:
      '\\p{Sc}|prozent|euro|dollar|cent|gebühr(?:en)?|kostenlos\\p{L}*|unentgeltlich\\p{L}*|kostenpflichtig\\p{L}*',
    negation: 'nicht|nie|niemals|kein(?:e[nmrs]?)?|keinerlei|nichts|niemand\\p{L}*|ohne|außer|weder',
    duty: 'darf|dürfen|durften?|dürften?|muss|müssen|mussten?|müssten?|soll(?:en|te|ten)?|kann|können|könnten?|konnten?|verpflichte\\p{L}*|erlaub\\p{L}*|zulässig\\p{L}*|erforderlich\\p{L}*|freiwillig\\p{L}*|gestatte\\p{L}*|untersag\\p{L}*',
    limit:
      'nur|ausschließlich|lediglich|wenn|falls|sofern|soweit|solange|mindestens|höchstens|bevor|vor|nach|bis|innerhalb|stets|immer|es sei denn',
    consent:
      'einwillig\\p{L}*|eingewilligt\\p{L}*|zustimm\\p{L}*|zugestimmt|widerspr[eio]ch\\p{L}*|widerspruchs?|widerruf\\p{L}*',
    use: 'verkauf\\p{L}*|weitergeb\\p{L}*|weitergegeben|weitergabe|offen\\p{L}*leg\\p{L}*|übermitt\\p{L}*|lösch\\p{L}*|gelöscht\\p{L}*|anonym\\p{L}*|teilen|geteilt',
    openness:
      'einschließlich|insbesondere|beispielsweise|zum beispiel|z\\. ?b\\.|etwa|unter anderem|angemessen\\p{L}*|geeignet\\p{L}*|in der regel|üblicherweise|grundsätzlich|gegebenenfalls|möglicherweise|manchmal|bestimmte[nrsm]?|vorbehaltlich',
  },
  fr: {
    number:
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|moitié|premi(?:er|ère)s?|deuxième|troisième',
    period:
      'secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|ans?|années?|quotidien\\p{L}*|hebdomadaire\\p{L}*|mensuel\\p{L}*|annuel\\p{L}*|indéfiniment|immédiatement',
    age: 'âges?|âgée?s?|mineure?s?|enfants?|majeure?s?|adultes?|adolescente?s?',
    amount: '\\p{Sc}|pour cent|euros?|dollars?|centimes?|frais|gratuit\\p{L}*|payante?s?',
    negation: "n(?=')|ne|pas|jamais|aucune?|rien|ni|sans|sauf|non",
    duty: 'peu(?:t|vent|x)|pouv\\p{L}+|pourr\\p{L}+|doi(?:t|vent|s)|dev(?:ons|ez|ait|aient|ra|ront|rait|raient)|faut|oblig\\p{L}*|tenue?s? de|autoris\\p{L}*|permi[st]\\p{L}*|permett\\p{L}*|requi\\p{L}*|facultati\\p{L}*|interdi\\p{L}*|volontaire\\p{L}*|nécessaire\\p{L}*',
    limit:
      "seul\\p{L}*|uniquement|exclusivement|si|s(?=')|lorsque|quand|moins|plus|avant|après|jusqu\\p{L}*|toujours|condition|sous réserve",
    consent: 'consent\\p{L}*|accept\\p{L}*|accord|oppos\\p{L}*|retir\\p{L}*|retrait',
    use: 'vend\\p{L}*|ventes?|partag\\p{L}*|communi(?:qu|c)\\p{L}*|divulg\\p{L}*|transf[eéè]r\\p{L}*|transm(?:et|is)\\p{L}*|supprim\\p{L}*|suppression|effac\\p{L}*|anonym\\p{L}*',
    openness:
      'notamment|y compris|tels? que|telles? que|par exemple|p\\. ?ex\\.|entre autres|raisonnable\\p{L}*|appropriée?s?|en général|généralement|habituellement|parfois|certaine?s?|éventuel\\p{L}*|dans la mesure',
  },
  es: {
    number:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veint(?:e|i\\p{L}+)|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|\\p{L}*cient[ao]s?|quinient[ao]s|mil|mitad|primer[ao]?s?|segund[ao]s?|tercer[ao]?s?',
    period:
      'segundos|minutos?|horas?|días?|semanas?|mes(?:es)?|trimestres?|años?|diari\\p{L}*|semanal\\p{L}*|mensual\\p{L}*|anual\\p{L}*|indefinidamente|inmediatamente',
    age: 'edad(?:es)?|menor(?:es)?|mayor(?:es)?|niñ[ao]s?|adult[ao]s?|adolescentes?',
    amount: '\\p{Sc}|por ciento|euros?|dólares|céntimos|tasas?|gratis|gratuit\\p{L}*|coste',
    negation: 'no|nunca|jamás|ningun\\p{L}*|ningún|nada|nadie|ni|sin|salvo|excepto|tampoco',
    duty: 'pued[eo]n?|podemos|podrá?n?|podrí\\p{L}+|pod(?:er|ía|ían)|deb(?:e|en|emos|erá|erán|ería|erían|er)|ha(?:n|y)? (?:de|que)|oblig\\p{L}*|autoriz\\p{L}*|permit\\p{L}*|requ(?:ier|er)\\p{L}*|opcional\\p{L}*|voluntari\\p{L}*|prohib\\p{L}*|necesari\\p{L}*',
    limit:
      'sol[oa]|sólo|solamente|únicamente|exclusivamente|si|cuando|siempre|menos|más|antes|después|hasta|dentro|salvo que|a menos que|mientras',
    consent: 'consent\\p{L}*|consient\\p{L}*|acept\\p{L}*|acuerdo|opon\\p{L}*|oposición|retir\\p{L}*|revoc\\p{L}*',
    use: 'vend\\p{L}*|ventas?|compart\\p{L}*|comunic\\p{L}*|divulg\\p{L}*|cede\\p{L}*|cesión|cesiones|transfer\\p{L}*|transfier\\p{L}*|suprim\\p{L}*|supresión|elimin\\p{L}*|borr\\p{L}*|anonim\\p{L}*|anónim\\p{L}*',
    openness:
      'inclu(?:ye|yen|ido|idos|ida|idas|yendo|so)|tales? como|por ejemplo|p\\. ?ej\\.|entre otr[ao]s|razonable\\p{L}*|adecuad\\p{L}*|apropiad\\p{L}*|en general|generalmente|normalmente|habitualmente|a veces|algun\\p{L}*|ciert[ao]s?|en la medida',
  },
}

/** A pattern for whole words of those that a part lists. */
export function wholeWords(part: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${part})(?!\\p{L})`, 'giu')
}
