/**
 * `<script async src="…/w.js" data-quiz="k7f3-q9d2"></script>`: one file for all quizzes of a host, where a page cannot
 * carry the id in an address. Costs a round trip more than `/w/{publicId}.js`.
 */
const script = document.currentScript

if (script instanceof HTMLScriptElement && script.dataset['quiz']) {
  const { quiz } = script.dataset
  if (script.closest('body') && !document.querySelector(`[data-pulya="${quiz}"]`)) {
    const place = document.createElement('div')
    place.dataset['pulya'] = quiz
    script.after(place)
  }
  // Not a script element: giving it an address is refused under Trusted Types.
  import(/* @vite-ignore */ new URL(`/w/${quiz}.js`, script.src).href).catch((fault: unknown) => {
    console.warn('Pulya could not load its quiz.', fault)
  })
}
