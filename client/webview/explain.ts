/** The message of a finding beside its mark, for readers who point at it or reach it with the keyboard. */
import { MARK } from './findings.ts';

export function explainMarks(): void {
  const box = document.querySelector<HTMLElement>('.uitleg');
  if (!box) return;
  const show = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>(`.${MARK}`) : null;
    if (mark) place(box, mark);
    else if (target !== box) box.hidden = true;
  };
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, show);
  document.addEventListener('focusout', () => {
    box.hidden = true;
  });
  // Moving to a mark with the keyboard may scroll the page, so the message of a focused mark stays.
  window.addEventListener('scroll', () => {
    const focused = document.activeElement?.closest<HTMLElement>(`.${MARK}`);
    if (focused) place(box, focused);
    else box.hidden = true;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') box.hidden = true;
  });
}

/** Below the mark, or above it where there is no room; never outside the window. */
function place(box: HTMLElement, mark: HTMLElement): void {
  box.textContent = mark.ariaLabel;
  box.hidden = false;
  const { left, top, bottom } = mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  box.style.left = `${Math.max(4, Math.min(left, clientWidth - width - 4))}px`;
  box.style.top = `${bottom + height + 8 > clientHeight ? top - height - 4 : bottom + 4}px`;
}
