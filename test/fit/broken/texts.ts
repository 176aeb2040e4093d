import type { BrokenOffer } from '../broken.ts'
import { hugeWord, longText, say, sayIn } from './spoil.ts'

/** Authors write too much. */
export const texts: readonly BrokenOffer[] = [
  {
    name: 'a headline of a whole sentence',
    of: 'bankrotstvo',
    spoil: say('headline', { text: longText(120) }),
    found: { code: 'below', block: 'headline' },
  },
  {
    name: 'a subhead of a whole paragraph',
    of: 'bankrotstvo',
    spoil: say('subhead', { text: longText(200) }),
    found: { code: 'below', block: 'subhead' },
  },
  {
    name: 'five long bullets',
    of: 'bankrotstvo',
    spoil: say('bullets', { items: [1, 2, 3, 4, 5].map((item) => `${item}. ${longText(90)}`) }),
    found: { code: 'below', block: 'bullets' },
  },
  {
    name: 'five bullets where there was room for three',
    of: 'bankrotstvo',
    spoil: say('bullets', {
      items: [1, 2, 3, 4, 5].map((item) => `Довод ${item}: цена не меняется по ходу дела`),
    }),
    found: { code: 'below', block: 'bullets' },
  },
  {
    name: 'a huge word in the headline',
    of: 'bankrotstvo',
    spoil: say('headline', { text: `Вас ждёт ${hugeWord}` }),
    found: { code: 'word-broken', block: 'headline' },
  },
  {
    name: 'a huge word in the subhead',
    of: 'bankrotstvo',
    spoil: say('subhead', { text: `Вас ждёт ${hugeWord}` }),
    found: { code: 'word-broken', block: 'subhead' },
  },
  {
    name: 'a huge word in a bullet',
    of: 'renovation-price',
    spoil: say('bullets', {
      items: ['Fixed price', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'],
    }),
    found: { code: 'word-broken', block: 'bullets' },
  },
  {
    name: 'a huge word on the button',
    of: 'bankrotstvo',
    spoil: say('entry', { label: hugeWord.slice(0, 40) }),
    found: { code: 'word-broken', block: 'entry' },
  },
  {
    name: 'a huge word above the form',
    of: 'bankrotstvo',
    spoil: say('form', { title: hugeWord }),
    found: { code: 'word-broken', block: 'form' },
  },
  {
    name: 'a huge word on the button of the form',
    of: 'bankrotstvo',
    spoil: say('form', { button: hugeWord.slice(0, 40) }),
    found: { code: 'word-broken', block: 'form' },
  },
  {
    name: 'a headline translated into a longer language',
    of: 'bankrotstvo',
    spoil: say('headline', {
      text: 'Passt ein Verfahren der Verbraucherinsolvenz zu Ihnen? In zwei Minuten bekommen Sie von uns eine ehrliche Antwort',
    }),
    found: { code: 'below', block: 'headline' },
  },
  {
    name: 'everything translated into a longer language',
    of: 'bankrotstvo',
    spoil: (offer) =>
      say('subhead', {
        text: 'Siebzig Prozent aller Anfragenden erfahren sofort, welches Verfahren zu ihrer Lage passt: Einigung mit Gläubigern, Gericht oder Behörde, mit Fristen und Kosten',
      })(
        say('bullets', {
          items: [
            'Wir sagen Ihnen ehrlich, wenn eine Insolvenz nicht nötig ist',
            'Der Preis des Vertrages bleibt während des Verfahrens gleich',
            'Wir führen das Verfahren aus der Ferne im ganzen Land',
          ],
        })(offer),
      ),
    found: { code: 'below', block: 'subhead' },
  },
  {
    name: 'a variant with a long headline',
    of: 'bankrotstvo',
    spoil: sayIn('B', 'headline', { text: longText(118) }),
    found: { code: 'below', block: 'headline', variant: 'B' },
  },
  {
    name: 'a variant with a long subhead',
    of: 'bankrotstvo',
    spoil: sayIn('C', 'subhead', { text: longText(200) }),
    found: { code: 'below', block: 'subhead', variant: 'C' },
  },
  {
    name: 'a variant with more bullets than there is room for',
    of: 'bankrotstvo',
    spoil: sayIn('B', 'bullets', { items: [1, 2, 3, 4, 5].map((item) => `${item}. ${longText(60)}`) }),
    found: { code: 'below', block: 'bullets', variant: 'B' },
  },
  {
    name: 'a variant with a huge word on its button',
    of: 'bankrotstvo',
    spoil: sayIn('C', 'entry', { label: hugeWord.slice(0, 38) }),
    found: { code: 'word-broken', block: 'entry', variant: 'C' },
  },
]
