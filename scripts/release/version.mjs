// Version numbers of three parts, as VS Code wants them: nothing after a hyphen.

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/** False also where one of the two is not a version. */
export function isHigher(version, than) {
  const [one, other] = [parts(version), parts(than)];
  if (!one || !other) return false;
  const index = one.findIndex((part, at) => part !== other[at]);
  return index !== -1 && one[index] > other[index];
}

/** `changes`: the section of the changelog. Additions make it the next minor version, anything less the next patch. */
export function nextVersion(current, changes) {
  const [major, minor, patch] = parts(current) ?? [0, 0, 0];
  return /^### Toegevoegd$/m.test(changes) ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Sets the first `times` versions in a package.json or lock file, those of the package itself; keeps all else. */
export function withVersion(json, current, version, times) {
  let left = times;
  return json.replaceAll(`"version": "${current}"`, (found) => (left-- > 0 ? `"version": "${version}"` : found));
}

function parts(version) {
  return VERSION.exec(version)?.slice(1).map(Number);
}
