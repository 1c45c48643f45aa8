import { describe, expect, it } from 'vitest';
import { directoryOf, productOf } from './product.js';

describe('productOf', () => {
  it('Should read a version as a release of Open WebUI, in a directory with its number', () => {
    const product = productOf('0.7.2');
    expect(product).toEqual({ name: 'open-webui', version: '0.7.2', python: '3.11' });
    expect(directoryOf(product)).toBe('0.7.2');
  });

  it('Should know the fork, and the release by which it is judged', () => {
    expect(productOf('aurapro-webui')).toMatchObject({ version: '3.10.6', profile: '0.10.2' });
    expect(directoryOf(productOf('aurapro-webui'))).toBe('aurapro-webui-3.10.6');
  });

  it('Should refuse anything else, and list the valid names', () => {
    expect(() => productOf('latest')).toThrow(
      /"latest" is no release of Open WebUI: write one like 0\.7\.2, or aurapro-webui\./,
    );
  });
});
