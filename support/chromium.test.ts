import { expect, it } from 'vitest';
import { findChromium } from './chromium.js';

it('Should take the browser that the environment names', () => {
  expect(findChromium({ OWRT_CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath);
});

it('Should say what to do when there is none', () => {
  expect(() => findChromium({ OWRT_CHROMIUM: '/nowhere/chromium' })).toThrow(
    'OWRT_CHROMIUM is /nowhere/chromium, and no program is there.',
  );
  expect(() => findChromium({ PATH: '/nowhere' })).toThrow(/Chromium is needed, and none is on PATH: install it/);
  expect(() => findChromium({})).toThrow(/none is on PATH/);
});
