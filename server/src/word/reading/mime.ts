/** A web page in one file, as Word and programs that make Word documents write it (MHTML): its first HTML part. */

/** Undefined where the text is not MHTML. */
export function htmlOfMime(text: string): string | undefined {
  const start = text.search(/\S/);
  if (
    start < 0 ||
    !/^[\w-]+:[^\r\n]*\r?\n/.test(text.slice(start, start + 1000)) ||
    !/^(?:mime-version|content-type)\s*:/im.test(text.slice(0, 4000))
  )
    return undefined;
  const { head, body } = splitHead(text.slice(start));
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(head);
  const border = boundary?.[1] ?? boundary?.[2];
  const parts =
    border === undefined
      ? [{ head, body }]
      : body
          .split(`--${border}`)
          .slice(1)
          .map((part) => splitHead(part.replace(/^[ \t]*\r?\n/, '')));
  const page = parts.find((part) => /content-type\s*:\s*text\/html/i.test(part.head));
  return page && decodeBody(page.body, page.head);
}

function splitHead(text: string): { readonly head: string; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  return end
    ? { head: text.slice(0, end.index), body: text.slice(end.index + end[0].length) }
    : { head: text, body: '' };
}

function decodeBody(body: string, head: string): string {
  const encoding = /content-transfer-encoding\s*:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  if (encoding === 'quoted-printable') return textOfBytes(quotedBytes(body), charset);
  if (encoding === 'base64') return textOfBytes(base64Bytes(body), charset);
  return body;
}

/** `=E2=80=99`, and `=` at the end of a line that continues. What is not encoded stays as it is. */
function quotedBytes(body: string): Uint8Array {
  const text = new TextEncoder().encode(body.replace(/=[ \t]*\r?\n/g, ''));
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const pair = text[at] === 0x3d ? String.fromCharCode(text[at + 1] ?? 0, text[at + 2] ?? 0) : '';
    if (/^[0-9a-f]{2}$/i.test(pair)) {
      bytes.push(Number.parseInt(pair, 16));
      at += 2;
    } else bytes.push(text[at] ?? 0);
  }
  return Uint8Array.from(bytes);
}

function base64Bytes(body: string): Uint8Array {
  const clean = body.replace(/[^A-Za-z0-9+/]/g, '');
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}

function textOfBytes(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(
    /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(charset) ? 'windows-1252' : 'utf-8',
  ).decode(bytes);
}
