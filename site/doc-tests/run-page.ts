/**
 * Executes a hand-written page from top to bottom.
 *
 * @module
 */
import { readFaq } from '../../tools/pipe/faq-file.js';
import { signUp } from '../../support/sign-up.js';
import { requestsTo } from '../../tools/pipe/rest.js';
import { blocksOf, type Block } from './blocks.js';
import { outputDifference } from './output.js';
import { Sandbox } from './sandbox.js';
import { Dialog } from './dialog.js';

/**
 * Executes each block as its mark says.
 *
 * @throws Error with page, line and one sentence for the first block that does not behave as the page shows.
 */
export async function executePage(root: string, page: string, text: string): Promise<void> {
  const blocks = blocksOf(page, text);
  const sandbox = new Sandbox(root);
  const dialogs = new Dialogs(sandbox);
  try {
    for (const [index, block] of blocks.entries()) {
      try {
        await execute(block, blocks[index + 1], { root, sandbox, dialogs });
      } catch (error) {
        throw new Error(`${page}:${block.line}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }
    checkFiles(page, blocks, sandbox);
  } finally {
    dialogs.close();
    await sandbox.close();
  }
}

async function execute(
  { mark, text, line }: Block,
  next: Block | undefined,
  { root, sandbox, dialogs }: { root: string; sandbox: Sandbox; dialogs: Dialogs },
): Promise<void> {
  const documented = next?.mark?.does === 'output' ? next.text : undefined;
  if (mark?.does === 'file') sandbox.write(mark.name, text);
  else if (mark?.does === 'types') sandbox.write(`types-${line}.ts`, text);
  else if (mark?.does === 'wire') await dialogs.play(text, mark.anew);
  else if (mark?.does === 'faq') checkFaqSnippet(root, mark.name);
  else if (mark?.does === 'run' && mark.background) {
    await sandbox.start(text, (printed) =>
      documented === undefined ? printed !== '' : outputDifference(documented, printed) === undefined,
    );
  } else if (mark?.does === 'run') {
    const { code, printed } = await sandbox.run(text);
    if (code !== mark.exit)
      throw new Error(`It ended with exit code ${String(code)}, not ${mark.exit}. It printed:\n${printed}`);
    const wrong = documented === undefined ? undefined : outputDifference(documented, printed);
    if (wrong !== undefined) throw new Error(wrong);
  }
}

/** @throws Error when the plugin FAQ, whose snippets `npm run pipe` executes, has no such snippet. */
function checkFaqSnippet(root: string, name: string): void {
  const found = readFaq(root).groups.some(({ questions }) => questions.some((question) => question.name === name));
  if (!found) throw new Error(`The plugin FAQ has no snippet ${name}.`);
}

/** Type-checks the TypeScript files of the page, and checks that a command uses each other file. */
function checkFiles(page: string, blocks: readonly Block[], sandbox: Sandbox): void {
  const commands = blocks.filter(({ mark }) => mark?.does === 'run').map(({ text }) => text);
  const types: string[] = [];
  for (const { mark, line } of blocks) {
    if (mark?.does === 'types') types.push(`types-${line}.ts`);
    if (mark?.does !== 'file') continue;
    if (mark.name.endsWith('.ts')) types.push(mark.name);
    else if (!commands.some((text) => text.includes(mark.name)))
      throw new Error(`${page}:${line}: no command of the page uses ${mark.name}.`);
  }
  if (types.length === 0) return;
  const errors = sandbox.check(types);
  if (errors !== '') throw new Error(`${page}: TypeScript refuses it (types-N.ts is the block of line N):\n${errors}`);
}

/**
 * The websocket dialogs of a page. They share one connection, unless a block is marked `anew`. TOKEN stands for a
 * user's token, CHANNEL for the id of a channel of that user.
 */
class Dialogs {
  readonly #sandbox: Sandbox;
  #dialog: Dialog | undefined;
  #names: { TOKEN: string; CHANNEL: string } | undefined;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  async play(text: string, anew: boolean): Promise<void> {
    const { url } = this.#sandbox;
    const { TOKEN, CHANNEL } = (this.#names ??= await signUpAndCreateChannel(url));
    if (anew || this.#dialog === undefined) {
      this.#dialog?.close();
      this.#dialog = new Dialog(url);
    }
    await this.#dialog.play(text.replaceAll('TOKEN', TOKEN).replaceAll('CHANNEL', CHANNEL));
  }

  close(): void {
    this.#dialog?.close();
  }
}

async function signUpAndCreateChannel(url: string): Promise<{ TOKEN: string; CHANNEL: string }> {
  const { token } = await signUp(url);
  const channel = (await requestsTo(url, token)('POST', '/api/v1/channels/create', {
    name: 'team',
    type: 'group',
    user_ids: [],
  })) as { id: string };
  return { TOKEN: token, CHANNEL: channel.id };
}
