import { describe, expect, it } from 'vitest';
import { commandPrefix } from './command-prefix.js';
import { packageVersion } from './version.js';

describe('selfOf', () => {
  it.each([
    ['/usr/local/bin/owrt', 'owrt'],
    ['/usr/bin/open-webui-realtime', 'open-webui-realtime'],
    ['/home/me/project/node_modules/.bin/owrt', 'npx owrt'],
    ['/home/me/.npm/_npx/1a2b/node_modules/.bin/open-webui-realtime', `npx open-webui-realtime@${packageVersion()}`],
    ['/home/me/.npm/_npx/1a2b/node_modules/.bin/owrt', `npx open-webui-realtime@${packageVersion()}`],
    ['/home/me/project/dist/cli/main.js', 'node dist/cli/main.js'],
    ['/home/me/my clone/dist/cli/main.js', "node '../my clone/dist/cli/main.js'"],
    ['/home/me/project/cli/main.ts', 'owrt'],
    ['', 'owrt'],
  ])('Should recognize how %s was started', (script, self) => {
    expect(commandPrefix(script, '/home/me/project')).toBe(self);
  });
});
