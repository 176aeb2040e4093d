/**
 * A random UUID. `crypto.randomUUID` is missing on pages without TLS, where the quiz must work too; there the browser
 * draws one for an object URL, `blob:https://host/{uuid}`, which takes it several milliseconds on a slow phone.
 * https://w3c.github.io/FileAPI/#unicodeBlobURL
 */
export const uuid = (): string => crypto.randomUUID?.() ?? ofObjectUrl()

function ofObjectUrl(): string {
  const url = URL.createObjectURL(new Blob())
  URL.revokeObjectURL(url)
  return url.slice(-36)
}
