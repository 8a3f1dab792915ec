/** Where a code lens leads: straight to the place, or to a list where there are several. */
import { commands, type ExtensionContext, Location, Position, Range, Uri } from 'vscode';
import { type Places, showPlacesCommand } from '../../../protocol/base.ts';

/** The arguments come from the server as plain data; VS Code's own command wants its own classes. */
export function registerPlaces({ subscriptions }: ExtensionContext): void {
  subscriptions.push(
    commands.registerCommand(showPlacesCommand, ({ uri, position, places }: Places) => {
      const document = Uri.parse(uri);
      const locations = places.map(
        ({ start, end }) => new Location(document, new Range(start.line, start.character, end.line, end.character)),
      );
      return commands.executeCommand(
        'editor.action.goToLocations',
        document,
        new Position(position.line, position.character),
        locations,
        'peek',
      );
    }),
  );
}
