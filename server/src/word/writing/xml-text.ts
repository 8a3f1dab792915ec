/** Text as XML 1.0 can hold it: a character that it cannot becomes the sign for that (U+FFFD), as a browser shows it. */
export function xmlText(text: string): string {
  // Half a pair of UTF-16 is no character, and most control characters may not stand in XML, not even escaped.
  return NOT_XML.test(text) ? text.replace(new RegExp(NOT_XML, 'gu'), '\ufffd') : text;
}

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
