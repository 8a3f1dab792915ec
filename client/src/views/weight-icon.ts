/** The icon of the heaviest finding, in the colour that VS Code gives such findings elsewhere. */
import { ThemeColor, ThemeIcon } from 'vscode';
import type { Weight } from '../../../protocol/listing.ts';

const ICONS: Readonly<Record<Weight, readonly [icon: string, color: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'descriptionForeground'],
};

export function weightIcon(weight: Weight): ThemeIcon {
  const [icon, color] = ICONS[weight];
  return new ThemeIcon(icon, new ThemeColor(color));
}
