/**
 * The fonts whose letters are pictures: what each shows from 0x20 up, as the Unicode character that looks like it. For
 * an arrow or square that few fonts can show we take the plain one that means the same. U+FFFD: nothing looks like it.
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
/** Word stores the characters of such a font from U+F000 up, each at the code of its letter. */
const PRIVATE = 0xf000;
const PRIVATE_SIGN = /[\uf020-\uf0ff]/;

/** The name of a symbol font among `fonts`, in lower case; undefined where there is none. */
export function symbolFont(...fonts: readonly (string | undefined)[]): string | undefined {
  return fonts.map((font) => font?.trim().toLowerCase()).find((font) => font !== undefined && SIGNS.has(font));
}

/** The character at `code` of a symbol font, or `code` itself for another font. Empty where nothing looks like it. */
export function symbolSign(code: number, font: string | undefined): string {
  const place = code >= PRIVATE + FIRST && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  const known = symbolFont(font);
  if (known) return signIn(known, place) ?? '';
  return code < FIRST || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(place);
}

/** The text as it looks in `font`. In an ordinary font (or undefined) private characters are those of a likely one. */
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
