/** The tabs card and report, as the ARIA tab pattern has them: one of them in the tab order, arrows to the others. */
import type { PreviewPart } from '../../protocol/preview.ts';

export interface Tabs {
  readonly part: PreviewPart;
  /** Shows this tab, without telling that it was chosen. */
  show(part: PreviewPart): void;
  panel(): HTMLElement;
}

export function startTabs(onChosen: (part: PreviewPart) => void): Tabs {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const partOf = (tab: HTMLElement) => tab.dataset.deel as PreviewPart;
  const panelOf = (tab: HTMLElement) => document.getElementById(tab.getAttribute('aria-controls') ?? '') as HTMLElement;
  const chosen = () => tabs.find((tab) => tab.ariaSelected === 'true') as HTMLElement;

  function show(part: PreviewPart): void {
    for (const tab of tabs) {
      const isChosen = partOf(tab) === part;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panelOf(tab).hidden = !isChosen;
    }
  }

  function choose(tab: HTMLElement | undefined): void {
    if (!tab || tab === chosen()) return;
    show(partOf(tab));
    onChosen(partOf(tab));
  }

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const goal = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: -1 }[key];
      if (goal === undefined) return;
      const next = tabs.at(goal % tabs.length);
      next?.focus();
      choose(next);
    });
  }

  return {
    get part() {
      return partOf(chosen());
    },
    show,
    panel: () => panelOf(chosen()),
  };
}
