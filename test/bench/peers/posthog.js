import 'posthog-js/dist/surveys'

import posthog from 'posthog-js/dist/module.no-external'

posthog.init('phc_quiz', {
  api_host: location.origin,
  persistence: 'memory',
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_session_recording: true,
})
