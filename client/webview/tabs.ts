/**
 * A tab for each part of the report, as in the ARIA tab pattern: one of them is in the tab order, arrows lead to the
 * others. A report of one part has a panel and no tabs.
 */
import type { PreviewPart } from '../../protocol/preview.ts';

export interface Tabs {
  /** The part that is shown, or will be once the parts are known. */
  readonly part: string | undefined;
  /** Makes the tabs of these parts if they are not there yet; shows `first` where the shown part is none of them. */
  offer(parts: readonly PreviewPart[], first: string): void;
  panel(): HTMLElement;
}

interface Tab {
  readonly id: string;
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
}

/** `wanted`: the part to show first, if it is there; `onChosen`: called when the reader chooses another tab. */
export function startTabs(wanted: string | undefined, onChosen: (part: string) => void): Tabs {
  const bar = document.querySelector('.tabs') as HTMLElement;
  const panels = document.querySelector('main') as HTMLElement;
  const waiting = panels.querySelector('.paneel') as HTMLElement;
  let part = wanted;
  let offered = '';
  let tabs: readonly Tab[] = [];

  function show(chosen: string): void {
    part = chosen;
    for (const { id, button, panel } of tabs) {
      button.setAttribute('aria-selected', String(id === part));
      button.tabIndex = id === part ? 0 : -1;
      panel.hidden = id !== part;
    }
  }

  function choose(tab: Tab | undefined): void {
    if (!tab || tab.id === part) return;
    show(tab.id);
    onChosen(tab.id);
  }

  function listen({ button }: Tab, index: number): void {
    button.addEventListener('click', () => choose(tabs[index]));
    button.addEventListener('keydown', ({ key }) => {
      const goal = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: -1 }[key];
      if (goal === undefined) return;
      const next = tabs.at(goal % tabs.length);
      next?.button.focus();
      choose(next);
    });
  }

  return {
    get part() {
      return part;
    },
    offer(parts, first) {
      const now = JSON.stringify(parts);
      if (now === offered) return;
      offered = now;
      tabs = parts.map((one) => tabOf(one, waiting, parts.length > 1));
      tabs.forEach(listen);
      bar.hidden = parts.length < 2;
      bar.replaceChildren(...tabs.map(({ button }) => button));
      panels.replaceChildren(...tabs.map(({ panel }) => panel));
      show(tabs.find(({ id }) => id === part)?.id ?? first);
    },
    panel: () => tabs.find(({ id }) => id === part)?.panel ?? waiting,
  };
}

/** `waiting`: the panel that was there before the parts were known. */
function tabOf({ id, label }: PreviewPart, waiting: HTMLElement, isOneOfMore: boolean): Tab {
  const button = document.createElement('button');
  const panel = waiting.cloneNode(true) as HTMLElement;
  // No two parts of a report have the same label.
  const name = label.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  const [tabId, panelId] = [`tab-${name}`, `paneel-${name}`];
  set(button, { type: 'button', role: 'tab', id: tabId, 'data-deel': id, 'aria-controls': panelId });
  button.textContent = label;
  set(panel, { id: panelId, tabindex: '0', 'aria-describedby': 'uitleg-toetsen' });
  if (isOneOfMore) set(panel, { role: 'tabpanel', 'aria-labelledby': tabId });
  else set(panel, { role: 'group', 'aria-label': label });
  return { id, button, panel };
}

function set(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
