/** What stands on the preview's page before there is a report: the bar with the tabs, and a panel for each. */

const waiting = '<div><p class="wachten">Het voorbeeld verschijnt zodra de rapportage gelezen is.</p></div>';

/** The line for what is wrong is there from the start: screen readers only announce changes in a region that they already know. */
export const previewBody = `<header class="balk">
<div class="knoppen">
<div class="tabs" role="tablist" aria-label="Wat het voorbeeld toont">
<button type="button" role="tab" id="tab-kaart" data-deel="kaart" aria-controls="paneel-kaart" aria-selected="true">Kaart</button>
<button type="button" role="tab" id="tab-rapport" data-deel="rapport" aria-controls="paneel-rapport" aria-selected="false" tabindex="-1">Rapport</button>
</div>
<p class="stand" hidden><span class="stand-past"></span><button type="button" class="stand-bevindingen" title="Toon alle bevindingen"></button><span class="stand-status"></span></p>
</div>
<div class="melding" role="status"></div>
</header>
<main>
<div class="paneel" role="tabpanel" id="paneel-kaart" aria-labelledby="tab-kaart" aria-describedby="uitleg-toetsen" tabindex="0">${waiting}</div>
<div class="paneel" role="tabpanel" id="paneel-rapport" aria-labelledby="tab-rapport" aria-describedby="uitleg-toetsen" tabindex="0" hidden>${waiting}</div>
</main>
<div id="uitleg-toetsen" hidden>Pijl naar links en rechts gaan van woord naar woord. Enter gaat naar dat woord in de tekst, Ctrl en Enter naar de dialoog van een citaat.</div>
<div class="uitleg" hidden></div>`;

/** The style sheets of media/ that it needs, in this order. */
export const previewStyles = ['huisstijl.css', 'card.css', 'page.css', 'preview.css'];
