/** The preview's page: shows the part that the extension sends, and reports where its reader scrolls and points. */
import { explainMarks } from './explain.ts';
import { scrollLead } from './lead.ts';
import type { ChangeMessage, FromPage, PageMessage, PageState, ToPage } from './messages.ts';
import { type Page, showPage } from './page.ts';
import { startPointing } from './pointing.ts';
import { showState, showTrouble } from './strip.ts';
import { startTabs } from './tabs.ts';

/** VS Code gives this to every page in a panel; it may be called once. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const tell = (message: FromPage) => vscode.postMessage(message);
const lead = scrollLead();
const before = vscode.getState();
let { uri = '', locked = false } = before ?? {};
/** How far down each tab was when it was last seen, in pixels; the first page of a tab is scrolled there. */
const scrollY: Record<string, number> = { ...before?.scrollY };
let back: number | undefined;
let page: Page | undefined;
let cursor: number | undefined;

const tabs = startTabs(before?.part, (part) => {
  page = undefined;
  back = scrollY[part] ?? 0;
  tell({ type: 'tab', part });
  remember();
});
back = scrollY[before?.part ?? ''];
startPointing(() => page, tell);
explainMarks();
document.querySelector('.stand-bevindingen')?.addEventListener('click', () => tell({ type: 'problems' }));

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'page' || data.type === 'change') show(data);
  else if (data.type === 'trouble') {
    if (data.part !== tabs.part) return;
    uri = data.uri;
    if (data.state) showState(data.state);
    showTrouble(data.sentence);
  } else if (data.type === 'cursor') {
    cursor = data.offset;
    const block = page?.markCursor(cursor);
    if (block && data.reveal) reveal(block);
  } else if (data.type === 'scroll') {
    if (page && lead.follows(performance.now()))
      scrollTo(within(page.map.toY(data.offset) - barHeight(), data.withCursor ? page.markCursor(cursor) : undefined));
  } else locked = data.locked;
  remember();
});

window.addEventListener('scroll', () => {
  if (tabs.part !== undefined) scrollY[tabs.part] = window.scrollY;
  // Readers scroll where their pointer or keyboard focus is; any other scroll is the page settling.
  const isReader = document.hasFocus() || document.documentElement.matches(':hover');
  if (!page || !isReader || !lead.scrolled(window.scrollY, performance.now())) return;
  tell({
    type: 'scrolled',
    version: page.version,
    offset: Math.round(page.map.toOffset(window.scrollY + barHeight())),
  });
});
window.addEventListener('scrollend', remember);
// The page changes height with the width of its panel, and when its fonts arrive after its text.
new ResizeObserver(settle).observe(document.body);

tell({ type: 'ready', part: tabs.part });

function show(message: PageMessage | ChangeMessage): void {
  tabs.offer(message.parts, message.part);
  if (message.part !== tabs.part) return;
  // Another report begins at its top.
  if (uri && uri !== message.uri) back = 0;
  uri = message.uri;
  if (message.type === 'change') {
    // The whole page is still to come, and will say all that this change would.
    if (!page) return;
    // Something was missed, so the whole page is asked for.
    if (page.uri !== message.uri || page.version !== message.since) {
      tell({ type: 'ready', part: tabs.part });
      return;
    }
  }
  page = message.type === 'page' ? showPage(tabs.panel(), message) : page?.changed(message);
  page?.markCursor(cursor);
  showState(message.state);
  if (back !== undefined) scrollTo(back);
  back = undefined;
  settle();
}

/** A change of height may have moved the page; that is not its reader scrolling. */
function settle(): void {
  page?.remeasure();
  requestAnimationFrame(() => lead.put(window.scrollY));
}

function scrollTo(y: number): void {
  const highest = document.documentElement.scrollHeight - window.innerHeight;
  const goal = Math.max(0, Math.min(y, highest));
  lead.put(goal);
  window.scrollTo(0, goal);
}

/** The height nearest to `y` at which this block is in view; only its top where it is higher than the window. */
function within(y: number, block: HTMLElement | undefined): number {
  if (!block) return y;
  const { top, bottom } = block.getBoundingClientRect();
  const first = window.scrollY + top - barHeight();
  return Math.min(first, Math.max(y, window.scrollY + bottom - window.innerHeight));
}

/** Brings a block into view; one that is in view already stays where it is. */
function reveal(block: HTMLElement): void {
  const { top, bottom } = block.getBoundingClientRect();
  if (top >= barHeight() && bottom <= window.innerHeight) return;
  scrollTo(window.scrollY + top - barHeight() - window.innerHeight / 4);
}

function barHeight(): number {
  return document.querySelector('.balk')?.getBoundingClientRect().height ?? 0;
}

function remember(): void {
  if (uri) vscode.setState({ uri, locked, part: tabs.part, scrollY });
}
