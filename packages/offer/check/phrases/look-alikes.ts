/**
 * Characters that pass for a letter of the other script, at a glance or by custom. From capitals and from small letters,
 * for `B` looks like «В» and `b` like «ь». Not all of Unicode's confusables: those that people type.
 * https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
const inCyrillic = pairs(
  'aаAаbьBвcсCсeеEеgдhнHнiиIиkкKкlлmмMмnпNнoоOоpрPрrгsсSсtтTтuиUиvуwшWшxхXхyуYуzзZз' +
    'іиїиєеѕсґгқкҳхүуұуөоһнңнғгӏи' +
    'αаβвΒвγгΓгδдΔдεеΕеηнΗнιиΙиκкΚкλлΛлμмΜмνуΝнοоΟоπпΠпρрΡрσсτтΤтυуΥуφфΦфχхΧхωш',
)
const inLatin = pairs(
  'аaАaвbВbсcСcеeЕeнhНhіiІiкkКkмmМmоoОoрpРpѕsтtТtуyУyхxХxзzЗzαaΑaβbΒbεeΕeιiΙiκkΚkμmοoΟoρpΡpτtΤtυuΥyχxΧx',
)

/** Digits and signs that stand for letters inside a word. */
const digitsInCyrillic = pairs('0о1и3з4ч6б@а$с€е')
const digitsInLatin = pairs('0o1i3e4a5s7t@a$s€e')

export const asCyrillic = (text: string): string => swapped(text, inCyrillic)
export const asLatin = (text: string): string => swapped(text, inLatin)

/** Only beside a letter: a number stays a number. */
export const digitsAsCyrillic = (text: string): string => inWords(text, digitsInCyrillic)
export const digitsAsLatin = (text: string): string => inWords(text, digitsInLatin)

const swapped = (text: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(text, (character) => letters.get(character) ?? character).join('')

const inWords = (text: string, letters: ReadonlyMap<string, string>): string =>
  text.replaceAll(/[\p{L}\d@$€]*\p{L}[\p{L}\d@$€]*/gu, (word) => swapped(word, letters))

function pairs(both: string): ReadonlyMap<string, string> {
  const characters = Array.from(both)
  return new Map(characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1] ?? one]] : [])))
}
