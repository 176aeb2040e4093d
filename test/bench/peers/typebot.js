import typebot from '@typebot.io/js/web'

const element = document.querySelector('typebot-standard')
Object.assign(element.style, { width: '100%', height: '600px' })
typebot.initStandard({ typebot: 'quiz', apiHost: location.origin })
