/**
 * A random UUID. `crypto.randomUUID` is missing on pages without TLS, where the quiz must work too; there and everywhere
 * the browser draws one for an object URL, `blob:https://host/{uuid}`. https://w3c.github.io/FileAPI/#unicodeBlobURL
 */
export function uuid(): string {
  const url = URL.createObjectURL(new Blob())
  URL.revokeObjectURL(url)
  return url.slice(-36)
}
