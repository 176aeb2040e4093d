import { link } from '@pulya/contract/link'
import { html, raw } from 'hono/html'

import { pagePolicy } from './page-policy.ts'

/** What stands on a sample page beside the quiz, in the language of the quiz. */
const words = {
  ru: {
    title: 'Страница для примера',
    text: 'Так квиз выглядит на чужом сайте. Здесь ничего не считается и не сохраняется.',
    more: 'Текст страницы: его можно прокрутить, чтобы увидеть, как квиз откроется сам.',
    press: 'Кнопка вашего сайта',
  },
  en: {
    title: 'A page for example',
    text: 'This is how the quiz looks on somebody’s site. Nothing is counted or kept here.',
    more: 'Text of the page: scroll it to see the quiz open by itself.',
    press: 'A button of your site',
  },
}

/** How the quiz stands on the page: the attributes of its script. */
const attributes = ['mode', 'open', 'label', 'side', 'mobile'] as const

interface Sample {
  /** Of the quiz. */
  id: string
  locale: 'ru' | 'en'
  /** Where its preview is, without a slash at the end. */
  api: string
  asked: URLSearchParams
}

/**
 * A page of somebody's with the draft of a quiz on it: one of ours, or the one at an `https:` address, in a frame that may
 * neither read our pages nor leave its own.
 */
export async function samplePage({ id, locale, api, asked }: Sample): Promise<Response> {
  const said = words[locale]
  const site = siteIn(asked.get('page'))
  const paragraphs = Array.from({ length: 12 }, () => html`<p>${said.more}</p>`)
  const page: string = await html`<!doctype html>
    <html lang="${locale}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${said.title}</title>
      <style>
        body {
          margin: 0;
          font:
            1rem/1.6 system-ui,
            sans-serif;
          background: #fff;
          color: #23282f;
        }
        main {
          max-inline-size: 44rem;
          margin: auto;
          padding: 1.5rem;
        }
        p {
          color: #4b5058;
        }
        a {
          display: inline-block;
          padding: 0.625rem 1rem;
          border: 1px solid #7b8189;
          border-radius: 0.5rem;
          color: inherit;
          text-decoration: none;
        }
        .site {
          position: fixed;
          inset: 0;
          inline-size: 100%;
          block-size: 100%;
          border: 0;
        }
      </style>
      <body>
        ${
          site
            ? html`<iframe
                class="site"
                sandbox="allow-scripts"
                title="${site.host}"
                src="${site.href}"
              ></iframe>`
            : html`<main>
                <h1>${said.title}</h1>
                <p>${said.text}</p>
                <p><a id="open" href="#">${said.press}</a></p>
                ${asked.get('mode') ? '' : quizIn(id, api)} ${paragraphs}
              </main>`
        }
        ${asked.get('mode') ? windowOf(id, api, asked) : site ? quizIn(id, api) : ''}
      </body>
    </html>`
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy(page, 'self', site ? [site.origin] : []),
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
    },
  })
}

const quizIn = (id: string, api: string) =>
  html`<div data-pulya="${id}"></div>
    <script async src="${api}.js"></script>`

const windowOf = (id: string, api: string, asked: URLSearchParams) => {
  const given = attributes.flatMap((name) => {
    const value = asked.get(name)
    return value ? [html` data-${raw(name)}="${value}"`] : []
  })
  // However often it has opened by itself already: whoever looks at a sample wants to see it.
  return html`<script
    async
    src="/w.js"
    data-quiz="${id}"
    data-api="${api}"
    data-every="0h"
    ${given}
  ></script>`
}

function siteIn(given: string | null): URL | undefined {
  const checked = given ? link(given) : undefined
  const href = checked && 'value' in checked ? checked.value : ''
  return /^https:\/\//i.test(href) && URL.canParse(href) ? new URL(href) : undefined
}
