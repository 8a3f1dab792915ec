// An extension for `npm start` and the screenshots only: shows the preview beside the first report that opens, because
// neither an address nor VS Code's command line can run a command.
const { commands, TabInputWebview, window } = require('vscode');

exports.activate = ({ subscriptions }) => {
  const open = (editor) => {
    if (editor?.document.languageId !== 'rapportage') return;
    listener.dispose();
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    if (!tabs.some((tab) => tab.input instanceof TabInputWebview))
      commands.executeCommand('rapportage.voorbeeldOpenen');
  };
  const listener = window.onDidChangeActiveTextEditor(open);
  subscriptions.push(listener);
  open(window.activeTextEditor);
};
