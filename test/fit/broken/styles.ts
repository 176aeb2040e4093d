import type { BrokenOffer } from '../broken.ts'

const broken = (
  name: string,
  css: string,
  code: BrokenOffer['found']['code'],
  block: string,
): BrokenOffer => ({ name, of: 'bankrotstvo', css, found: { code, block } })

/** What no document can say and a layout can do. */
export const styles: readonly BrokenOffer[] = [
  broken('a headline that never wraps', '.headline { white-space: nowrap }', 'cut', 'headline'),
  broken('a headline wider than the screen', '.headline { inline-size: 120vw }', 'sideways', 'headline'),
  broken(
    'a subhead cut after one line',
    '.subhead { block-size: 1.5em; overflow: hidden }',
    'cut',
    'subhead',
  ),
  broken(
    'bullets cut at the side',
    '.bullets { overflow: clip } .bullets__item { text-wrap: nowrap }',
    'cut',
    'bullets',
  ),
  broken('a subhead over the headline', '.subhead { margin-block-start: -4rem }', 'overlap', 'subhead'),
  broken('a notice over the button', '.notice { margin-block-start: -12rem }', 'overlap', 'notice'),
  broken(
    'a button as low as its text',
    '.quiz-entry__link { min-block-size: 0; padding: 0 }',
    'target-small',
    'entry',
  ),
  broken(
    'fields as low as their text',
    '.text-field__input { min-block-size: 0; padding: 0 }',
    'target-small',
    'form',
  ),
  broken('a notice that is not drawn', '.notice { display: none }', 'missing', 'notice'),
  broken('a notice nobody can see', '.notice { opacity: 0 }', 'missing', 'notice'),
  broken(
    'a notice in tiny letters',
    '.notice { min-block-size: 0; padding: 0; font-size: 5px }',
    'notice-small',
    'notice',
  ),
  broken(
    'a notice cut after its first line',
    '.notice { block-size: 3em; overflow: hidden }',
    'cut',
    'notice',
  ),
  broken(
    'a notice on a third of the width',
    '.notice { inline-size: 33%; font-size: 4px; padding: 0 }',
    'notice-small',
    'notice',
  ),
  broken('a notice below the form', '.offer__notice { grid-area: legal }', 'below', 'form'),
  broken('a button that is not drawn', '.quiz-entry { display: none }', 'missing', 'entry'),
]
