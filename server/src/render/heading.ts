/** A heading of any level → HTML. */
import { type Html, html } from './html.ts';

export function headingOf(level: number, attributes: Html | undefined, words: Html): Html {
  switch (level) {
    case 1:
      return html`<h1${attributes}>${words}</h1>`;
    case 2:
      return html`<h2${attributes}>${words}</h2>`;
    case 3:
      return html`<h3${attributes}>${words}</h3>`;
    case 4:
      return html`<h4${attributes}>${words}</h4>`;
    case 5:
      return html`<h5${attributes}>${words}</h5>`;
    default:
      return html`<h6${attributes}>${words}</h6>`;
  }
}
