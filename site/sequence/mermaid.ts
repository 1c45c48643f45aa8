/**
 * Renders a sequence diagram as Mermaid text.
 *
 * @module
 */
import type { Arrow, ArrowStyle, Participant, Row, Sequence } from '../../conformance/report/sequence/sequence.js';
import { escapeMermaid, shorten } from './label.js';

const ARROWS: { readonly [style in ArrowStyle]: string } = {
  message: '->>',
  answer: '-->>',
  end: '-x',
  refusal: '--x',
};

/**
 * The Mermaid text of a diagram with the labels of its rows, without payloads and lines of a trace.
 *
 * @throws Error with one sentence for a row about an unknown participant.
 */
export function mermaidText({ participants, rows }: Sequence): string {
  const ids = new Map(participants.map(({ name }, index) => [name, `p${index}`]));
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`${name} is not in the diagram.`);
    return id;
  };
  return ['sequenceDiagram', ...participants.map(participantLine), ...rows.flatMap((row) => linesOf(row))].join('\n  ');

  function linesOf(row: Row): string[] {
    const everybody = participants.map(({ name }) => name);
    switch (row.kind) {
      case 'arrow':
        return [arrowLine(row)];
      case 'note':
        return noteLines(row.at, row.text);
      case 'step':
        return noteLines(everybody, `Step ${row.number}. ${row.text}`);
      case 'gap':
        return noteLines(everybody, `${row.count} rows left out`);
      case 'missing':
        return [`${idOf(everybody.at(-1)!)}${ARROWS.refusal}${idOf(row.to)}: did not come`];
    }
  }

  function arrowLine({ from, to, label, style = 'message' }: Arrow): string {
    return `${idOf(from)}${ARROWS[style]}${idOf(to)}: ${labelText(label)}`;
  }

  /** One note over participants that are neighbours; a note for each otherwise. */
  function noteLines(names: readonly string[], text: string): string[] {
    const chosen = new Set(names.map(idOf));
    const groups: string[][] = [];
    let last: string[] | undefined;
    for (const id of ids.values()) {
      if (!chosen.has(id)) last = undefined;
      else if (last === undefined) groups.push((last = [id]));
      else last.push(id);
    }
    return groups.map((group) => `Note over ${[...new Set([group[0]!, group.at(-1)!])].join(',')}: ${labelText(text)}`);
  }
}

const participantLine = ({ name, label = name, isPerson }: Participant, index: number): string =>
  `${isPerson === true ? 'actor' : 'participant'} p${index} as ${labelText(label)}`;

const labelText = (text: string): string => escapeMermaid(shorten(text)) || '-';
