/** The preview's page before there is a report: the bar, and room for tabs and panels once the parts are known. */

/** The line for trouble is there from the start: screen readers only announce changes in a region they already know. */
export const previewBody = `<header class="balk">
<div class="knoppen">
<div class="tabs" role="tablist" aria-label="Wat het voorbeeld toont" hidden></div>
<p class="stand" hidden><span class="stand-past"></span><button type="button" class="stand-bevindingen" title="Toon alle bevindingen"></button><span class="stand-status"></span></p>
</div>
<div class="melding" role="status"></div>
</header>
<main>
<div class="paneel"><div><p class="wachten">Het voorbeeld verschijnt zodra de rapportage gelezen is.</p></div></div>
</main>
<div id="uitleg-toetsen" hidden>Pijl naar links en rechts gaan van woord naar woord. Enter gaat naar dat woord in de tekst, Ctrl en Enter naar de dialoog van een citaat.</div>
<div class="uitleg" hidden></div>`;

/** The style sheets in media/ that the page needs, in this order. */
export const previewStyles = ['huisstijl.css', 'card.css', 'page.css', 'preview.css'];
