/** A report in which every text is an attack. */
import { smallestReport } from '../helpers/reports.ts';

const ATTACKS = [
  '<script>window.gehackt = 1; alert(1)</script>',
  '<img src="http://kwaad.invalid/a.png" onerror="window.gehackt = 1">',
  '[klik](javascript:window.gehackt=1) [klik](data:text/html,<script>alert(1)</script>)',
  '![beeld](http://kwaad.invalid/b.png) ![beeld](data:image/svg+xml;base64,PHN2Zz4=)',
  '"><svg onload="window.gehackt = 1"><iframe src="http://kwaad.invalid/"></iframe>',
  ']]> --> </style></title></textarea></main></body></html><script>window.gehackt = 1</script>',
  '<link rel="stylesheet" href="http://kwaad.invalid/c.css"><base href="http://kwaad.invalid/">',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]> &b; &lt;script&gt;',
  '\u202Eneddats\u202C \u2066a\u2069 \u0000 \u001B[31m',
  '<style>@import "http://kwaad.invalid/d.css"; * { background: url(http://kwaad.invalid/e.png) }</style>',
];

/** `word`: whether it also contains a word of a megabyte. */
export function hostileReport(word = false): string {
  let next = 0;
  const text = smallestReport()
    .replace('status: definitief', 'status: concept')
    .replace(/(?<=^(?:[-*] |\d\. |> ‘|#+ .*|(?=[A-Z])))(?=.)/gm, () => `${ATTACKS[next++ % ATTACKS.length]} `)
    .replace(
      /^thema: .*/m,
      `thema: ${JSON.stringify('</style></title><script>window.gehackt = 1</script>"} * { display: none }')}`,
    );
  return word ? `${text}\n\n${'x'.repeat(1_000_000)}\n` : text;
}
