/**
 * The fonts whose letters are pictures: what each shows at 0x20 and up, as the character of Unicode that looks like it. An arrow or a square
 * that few fonts can show is the plain one that means the same. U+FFFD: nothing looks like it.
 */
const TABLES: ReadonlyMap<string, string> = new Map([
  [
    'symbol',
    ' !∀#∃%&∍()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_' +
      '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd' +
      '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓' +
      '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
  ],
  [
    'wingdings',
    ' 🖉✂✁👓🕭🕮🕯☎✆✉🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄✝✞🕈✠✡☪☯🕉☸♈♉' +
      '♊♋♌♍♎♏♐♑♒♓&&●❍■□❐❑❒⬧⧫◆❖◆☒⮹⌘✿❀❝❞▯⓪➀➁➂➃➄➅➆➇➈➉⓿➊➋➌➍➎➏➐➑➒➓🙢🙠🙡🙣🙞🙜🙝🙟∙•' +
      '■○○○◉◎○▪◻✦✦★✶✴✹✵□⌖☆☆⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦←→↑↓←→↑↓←' +
      '→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑',
  ],
  [
    'wingdings 2',
    ' 🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗✓☒☑☒☒⊗⊗⊘⦸&&&&‽🙹🙺' +
      '🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿\ufffd☉🌕☽☾⸿✝✝🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧🙨🙩⋅·•●○○○○⊙⦿■' +
      '■◾■□□□□■▣■□◆◆◆◆◇◆◈◆◇◆◆◆◆◊◆◖◗●●■◆⬟⯂⬣⬢⯃⯄✚✚✚✚✚✚✚✕✕✕✕✕✕✕✱✱✱✱✱✱✱✱✱✱✱✱' +
      '✱✱✱✱✱★★★★★★✶★★★★✹☆☆✯☆☆★★※⁂',
  ],
  [
    'wingdings 3',
    ' ←→↑↓↖↗↙↘←→↑↓↖↘↑↓↔↕←→↑↓↓←→←→←→←→⮐⮑⮒⮓←←⭾⭿←→↑↓⮏⮍◀▶○○⎋⌤⌃⌥␣⍽⇪↑←→←→←→' +
      '←→←→←→←→↑↓↖↗↙↘↔↕▲▼△▽◀▶◁▷◣◢◤◥◀▶▶\ufffd▶▲▼◀▶←→↑↓←→↑↓←→↑↓←→↑↓←→↑↓←→↑↓←→↑' +
      '↓←→↑↓←→←→←→←🢜🢝🢞🢟→←→←→←→↑↓←→↑↓←→↑↓←→↑↓←→↑↓←→←→←→←→←→↑↓↖↗↙↘←→↑↓↖↗↙' +
      '↘←→↑↓↖↗↙↘←→↑↓←→↑↓',
  ],
  [
    'webdings',
    ' 🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼🗕🗖🗗◀▶▲▼⏪⏩⏮⏭⏸⏹⏺🗚🗳🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂🏞🏕🛤🏟🛳🕬🕫🕨🔈🎔🎕🗬🙽🗭🗪🗫' +
      '↺✔🚲□🛡📦🛱■🚑🛈🛩🛰☆🕴●🛥🚔🗘✗❓🛲🚇🚍⛳⦸⊖🚭🗮⏐🗯🗲\ufffd🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻' +
      '🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻🖥🖦🖧🕹🎮🕻🕼📟🖁🖀🖨🖩🖿🖪🗜🔒🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫' +
      '🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊',
  ],
] as const);

const SIGNS = new Map([...TABLES].map(([font, signs]) => [font, [...signs]] as const));
const FIRST = 0x20;
/** Word keeps the signs of such a font at U+F000 and up, each at the place of its letter. */
const PRIVATE = 0xf000;
const PRIVATE_SIGN = /[\uf020-\uf0ff]/;

/** The font of a run where it is one of those; `fonts`: what the run says its font is, in any spelling. */
export function symbolFont(...fonts: readonly (string | undefined)[]): string | undefined {
  return fonts.map((font) => font?.trim().toLowerCase()).find((font) => font !== undefined && SIGNS.has(font));
}

/** The sign at a place of a symbol font, or of one that is none: then the character itself. Empty: nothing looks like it. */
export function symbolSign(code: number, font: string | undefined): string {
  const place = code >= PRIVATE + FIRST && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  const known = symbolFont(font);
  if (known) return signIn(known, place) ?? '';
  return code < FIRST || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(place);
}

/** Text in `font`, as it shows. Undefined as font: an ordinary one, in which a private sign is what Word most often means by it. */
export function symbolText(text: string, font: string | undefined): string {
  const known = symbolFont(font);
  if (!known && !PRIVATE_SIGN.test(text)) return text;
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isPrivate = code >= PRIVATE + FIRST && code <= PRIVATE + 0xff;
    if (known)
      return isPrivate || (code >= FIRST && code <= 0xff)
        ? (signIn(known, isPrivate ? code - PRIVATE : code) ?? '')
        : character;
    return isPrivate ? (signIn(code === PRIVATE + 0xb7 ? 'symbol' : 'wingdings', code - PRIVATE) ?? '') : character;
  }).join('');
}

function signIn(font: string, place: number): string | undefined {
  const sign = SIGNS.get(font)?.[place - FIRST];
  return sign === '\ufffd' ? undefined : sign;
}
