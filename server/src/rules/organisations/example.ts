/** A report with these organisations, for the examples of the rules here. */
export function exampleOf(names: string, claimed = ''): string {
  return `---
rapportage: middenvelddialogen
thema: Mobiliteit
---

# Verslag middenvelddialogen over ‘Mobiliteit’
${claimed}
## 2. Hoe kunnen we dit aanpakken?

:::kader
### Deelnemers waren afkomstig uit de volgende organisaties:

${names}.
:::
`;
}
