/** Text that XML 1.0 can hold: a character that it cannot hold becomes U+FFFD, as browsers show it. */
export function xmlText(text: string): string {
  // Half a surrogate pair is not a character, and XML does not allow most control characters, not even escaped.
  return NOT_XML.test(text) ? text.replace(new RegExp(NOT_XML, 'gu'), '\ufffd') : text;
}

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
