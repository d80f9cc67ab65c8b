import { parseAst } from 'vite';

/** A text in a source that people would read and no catalogue has. */
export interface HardCoded {
  line: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}
interface Text {
  at: number;
  text: string;
}

/** What of an element is read by people. */
const attributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'hint',
  'label',
  'placeholder',
  'title',
]);
/** What is given to these is said to people. */
const speaking = new Set(['say', 'refuse', 'report']);
/** What is given to these is for the browser. */
const silent = new Set(['closest', 'matches', 'matchMedia', 'querySelector', 'querySelectorAll']);

/** A word, where whatever stands is read. */
const word = /\p{L}{2}/u;
/** More than a word, where names of things stand too: `Nothing to undo`, not `nothing-to-undo`. */
const words = /\p{L}{2,}[,:;]? (?:\{\} )?\p{L}{2,}|\p{L}{2,}[.!?…]$/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nodesIn = (value: unknown): Node[] => [value].flat().filter(isNode);

function text(at: number, shown: string, isRead: boolean): Text[] {
  const bare = shown
    .replace(/<[a-z/!][^>]*>/g, ' ')
    .replace(/&\w+;/g, ' ')
    .trim();
  return (isRead ? word : words).test(bare) ? [{ at, text: bare }] : [];
}

/** @param isRead whether what stands here is read by people as it stands */
function textsIn(node: Node, isRead: boolean): Text[] {
  const inside = (value: unknown, is: boolean) => nodesIn(value).flatMap((one) => textsIn(one, is));
  switch (node.type) {
    case 'JSXText':
      return text(node.start, String(node.value), true);
    case 'Literal':
      return typeof node.value === 'string' ? text(node.start, node.value, isRead) : [];
    case 'TemplateLiteral': {
      const pieces = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      return [...text(node.start, pieces.join('{}'), isRead), ...inside(node.expressions, isRead)];
    }
    case 'JSXAttribute': {
      const { name } = node.name as { name?: string };
      return name === 'className' ? [] : inside(node.value, attributes.has(name ?? ''));
    }
    case 'JSXElement':
    case 'JSXFragment':
      return [...inside(node.openingElement, false), ...inside(node.children, true)];
    case 'JSXExpressionContainer':
      return inside(node.expression, isRead);
    case 'ConditionalExpression':
      return [...inside(node.test, false), ...inside([node.consequent, node.alternate], isRead)];
    case 'LogicalExpression':
      return [...inside(node.left, isRead && node.operator !== '&&'), ...inside(node.right, isRead)];
    case 'CallExpression': {
      const { name, property } = node.callee as { name?: string; property?: { name?: string } };
      const called = name ?? property?.name ?? '';
      return [
        ...inside(node.callee, false),
        ...(silent.has(called) ? [] : inside(node.arguments, speaking.has(called))),
      ];
    }
    case 'Property': {
      const { name } = node.key as { name?: string };
      return inside(node.value, attributes.has(name ?? ''));
    }
    case 'BinaryExpression':
      return node.operator === '+' ? inside([node.left, node.right], isRead) : [];
    case 'SwitchCase':
      return inside(node.consequent, false);
    case 'ThrowStatement':
      // A mistake in the code, which nobody is to see.
      return [];
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'TSLiteralType':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return [];
    default:
      return Object.values(node).flatMap((value) => inside(value, false));
  }
}

/** The texts in a source that people would read and that don't come from the catalogue. */
export function hardCodedWords(source: string, lang: 'ts' | 'tsx' = 'tsx'): HardCoded[] {
  const program: unknown = parseAst(source, { lang });
  return nodesIn(program)
    .flatMap((node) => textsIn(node, false))
    .map(({ at, text: shown }) => ({ line: source.slice(0, at).split('\n').length, text: shown }));
}
