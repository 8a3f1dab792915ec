/**
 * The namespaces of a .docx, by the prefix that Word gives each. A document may choose its own prefixes, or none: only
 * the namespace says what an element is. Each has two names: that of Word, and that of the strict form of ISO 29500.
 */
const MICROSOFT = 'http://schemas.openxmlformats.org/';
const ISO = 'http://purl.oclc.org/ooxml/';

const SHARED: readonly (readonly [string, string, string])[] = [
  ['w', 'wordprocessingml/2006/main', 'wordprocessingml/main'],
  ['r', 'officeDocument/2006/relationships', 'officeDocument/relationships'],
  ['m', 'officeDocument/2006/math', 'officeDocument/math'],
  ['a', 'drawingml/2006/main', 'drawingml/main'],
  ['pic', 'drawingml/2006/picture', 'drawingml/picture'],
  ['c', 'drawingml/2006/chart', 'drawingml/chart'],
  ['dgm', 'drawingml/2006/diagram', 'drawingml/diagram'],
  ['wp', 'drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'],
  // Relationships and custom properties: we know their elements without a prefix.
  ['', 'package/2006/relationships', 'package/relationships'],
  ['', 'officeDocument/2006/custom-properties', 'officeDocument/customProperties'],
  ['cp', 'package/2006/metadata/core-properties', 'package/metadata/core-properties'],
  ['mc', 'markup-compatibility/2006', 'markup-compatibility'],
];

/** Our prefix for each namespace. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...SHARED.flatMap(([prefix, microsoft, iso]) => [
    [`${MICROSOFT}${microsoft}`, prefix] as const,
    [`${ISO}${iso}`, prefix] as const,
  ]),
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
]);
