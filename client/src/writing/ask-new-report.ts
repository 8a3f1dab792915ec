/**
 * The questions of *Nieuwe rapportage*: the kind where there is a choice, theme, number of dialogues, hosts. Each may
 * be left empty; Escape stops at once, the arrow goes back. The server decides what the answers become.
 */
import { type Disposable, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import type { GemeenteChoice, KindChoice } from '../../../protocol/writing.ts';

export interface Answers {
  readonly kind?: string;
  readonly thema?: string;
  readonly dialogen?: number;
  readonly gemeenten?: readonly string[];
}

const title = 'Nieuwe rapportage';

/** Undefined: the writer stopped. */
export async function askNewReport(
  kinds: readonly KindChoice[],
  choices: readonly GemeenteChoice[],
): Promise<Answers | undefined> {
  const questionsFor = ({ kind }: Answers): readonly Question[] => {
    const chosen = kinds.find((one) => one.kind === kind) ?? kinds[0];
    return [
      ...(kinds.length > 1 ? [(given: Answers, at: Step) => askKind(given, at, kinds)] : []),
      askThema,
      askDialogen,
      ...(chosen?.hosts === false ? [] : [(given: Answers, at: Step) => askGemeenten(given, at, choices)]),
    ];
  };
  let answers: Answers = {};
  let step = 0;
  for (;;) {
    const questions = questionsFor(answers);
    const ask = questions[step];
    if (!ask) return answers;
    const answer = await ask(answers, { step: step + 1, totalSteps: questions.length });
    if (answer === undefined) return undefined;
    if (answer === 'back') step--;
    else {
      answers = { ...answers, ...answer };
      step++;
    }
  }
}

/** The place of a question in the row, as VS Code shows it; `step` is 1-based. */
interface Step {
  readonly step: number;
  readonly totalSteps: number;
}

type Question = (answers: Answers, at: Step) => Promise<Answers | 'back' | undefined>;

async function askKind(
  { kind }: Answers,
  at: Step,
  kinds: readonly KindChoice[],
): Promise<Answers | 'back' | undefined> {
  const pick = window.createQuickPick<KindItem>();
  pick.items = kindItems(kinds);
  // Without an answer the first item is active, so that Enter takes the usual kind.
  if (kind !== undefined) pick.activeItems = pick.items.filter(({ soort }) => soort === kind);
  Object.assign(pick, { ...at, placeholder: 'Welke soort rapportage wordt het?' });
  return showInput(pick, () => {
    const [chosen] = pick.selectedItems;
    return chosen && { kind: chosen.soort };
  });
}

/** Called `soort`, as `kind` is taken: on a pick item it says whether it is a separator. */
interface KindItem extends QuickPickItem {
  readonly soort: string;
}

/** The kinds to choose from, each with its help sentence. */
export function kindItems(kinds: readonly KindChoice[]): readonly KindItem[] {
  return kinds.map(({ kind, name, help }) => ({ soort: kind, label: name, detail: help }));
}

async function askThema({ thema = '' }: Answers, at: Step): Promise<Answers | 'back' | undefined> {
  const input = window.createInputBox();
  Object.assign(input, { ...at, value: thema, placeholder: 'Bijvoorbeeld: Vervoer op het platteland' });
  input.prompt =
    'Wat is het thema? Schrijf het zoals het in de titel komt. Enter gaat verder, ook als u het nog niet weet.';
  return showInput(input, () => ({ thema: input.value.trim() || undefined }));
}

async function askDialogen({ dialogen }: Answers, at: Step): Promise<Answers | 'back' | undefined> {
  const input = window.createInputBox();
  Object.assign(input, {
    ...at,
    value: dialogen === undefined ? '' : String(dialogen),
    placeholder: 'Bijvoorbeeld: 6',
  });
  input.prompt = 'Hoeveel dialogen zijn er gehouden? Voor elke dialoog komt er een regel klaar te staan.';
  input.onDidChangeValue(() => {
    input.validationMessage = whyInvalid(input.value);
  });
  return showInput(input, () =>
    whyInvalid(input.value) ? undefined : { dialogen: input.value.trim() === '' ? undefined : Number(input.value) },
  );
}

function whyInvalid(value: string): string | undefined {
  const text = value.trim();
  return text === '' || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 60)
    ? undefined
    : 'Typ een getal van 1 tot en met 60, of niets.';
}

/** Writers tick municipalities; the answer has them in the order of ticking. */
async function askGemeenten(
  { dialogen, gemeenten = [] }: Answers,
  at: Step,
  choices: readonly GemeenteChoice[],
): Promise<Answers | 'back' | undefined> {
  const pick = window.createQuickPick();
  let ticked: readonly string[] = gemeenten;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = choices.map(({ naam, detail }): QuickPickItem => ({ label: naam, description: detail }));
  pick.selectedItems = pick.items.filter(({ label }) => ticked.includes(label));
  Object.assign(pick, { ...at, placeholder: 'Wie was host? Typ een naam en vink aan, in volgorde' });
  pick.onDidChangeSelection((selected) => {
    const names = selected.map(({ label }) => label);
    const added = names.filter((name) => !ticked.includes(name));
    ticked = [...ticked.filter((name) => names.includes(name)), ...added];
    pick.title =
      ticked.length === 0
        ? title
        : `${title}: ${ticked.map((name, index) => `${numbered(index, dialogen)}${name}`).join(', ')}`;
    // Emptied, so that the next name is searched from the start.
    if (added.length > 0) pick.value = '';
  });
  return showInput(pick, () => ({ gemeenten: ticked.length > 0 ? ticked : undefined }));
}

/** The number of the host's dialogue; hosts beyond the number of dialogues hosted together, so they get none. */
function numbered(index: number, dialogen: number | undefined): string {
  return dialogen === undefined || index < dialogen ? `${index + 1} ` : '';
}

/** Shows an input and waits for its answer. `answer` gives undefined where the input cannot be accepted yet. */
function showInput(
  input: QuickInput & {
    onDidAccept(listener: () => void): Disposable;
    onDidTriggerButton(listener: () => void): Disposable;
    buttons: readonly object[];
  },
  answer: () => Answers | undefined,
): Promise<Answers | 'back' | undefined> {
  Object.assign(input, { title, ignoreFocusOut: true });
  if (input.step !== 1) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (result: Answers | 'back' | undefined) => {
      resolve(result);
      input.dispose();
    };
    input.onDidAccept(() => {
      const given = answer();
      if (given) end(given);
    });
    input.onDidTriggerButton(() => end('back'));
    input.onDidHide(() => end(undefined));
    input.show();
  });
}
